package cn.biaogan.recommendation.summary.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.biaogan.recommendation.summary.ScanFiles;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.io.DigestInputStream;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** GridFS bucket {@code scans}; every access goes by the id of the file. */
@Component
class GridFsScanFiles implements ScanFiles {

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    GridFsScanFiles(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, "scans");
        this.files = database.getCollection("scans.files");
        this.chunks = database.getCollection("scans.chunks");
    }

    @Override
    public String store(String scanId, String paper, Path bytes) {
        discard(scanId);
        var digest = new SM3Digest();
        try (var digesting = new DigestInputStream(Files.newInputStream(bytes), digest)) {
            bucket.uploadFromStream(
                    new BsonString(scanId),
                    scanId,
                    digesting,
                    new GridFSUploadOptions().metadata(new Document("paper", paper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sm3 = new byte[digest.getDigestSize()];
        digest.doFinal(sm3, 0);
        return HexFormat.of().formatHex(sm3);
    }

    @Override
    public Optional<InputStream> open(String scanId) {
        return files.find(eq("_id", scanId)).first() == null
                ? Optional.empty()
                : Optional.of(bucket.openDownloadStream(new BsonString(scanId)));
    }

    @Override
    public void discard(String scanId) {
        files.deleteOne(eq("_id", scanId));
        chunks.deleteMany(eq("files_id", scanId));
    }
}
