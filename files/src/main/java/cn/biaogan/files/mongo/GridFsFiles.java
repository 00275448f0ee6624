package cn.biaogan.files.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.biaogan.files.StoredFiles;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonString;
import org.bson.Document;

/**
 * A GridFS bucket, and the marks in a collection beside it. Every file names its tenant. On a cluster
 * the chunks are sharded by {@code files_id}, files and marks by {@code _id}: every access goes by these.
 */
public final class GridFsFiles implements StoredFiles {

    private final String owner;
    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final MongoCollection<Document> suspects;

    /** @param owner under which name the files tell the id of their document */
    public GridFsFiles(MongoDatabase database, String bucket, String owner) {
        this.owner = owner;
        this.bucket = GridFSBuckets.create(database, bucket);
        this.files = database.getCollection(bucket + ".files");
        this.chunks = database.getCollection(bucket + ".chunks");
        this.suspects = database.getCollection(bucket + "-suspects");
        suspects.createIndex(Indexes.ascending("since"));
    }

    @Override
    public Stored store(String fileId, Owner whose, Path bytes, Instant now) {
        suspect(fileId, whose, now);
        var about = new Document("tenant", whose.tenant().value()).append(owner, whose.id());
        try (var digesting = new DigestingStream(Files.newInputStream(bytes))) {
            bucket.uploadFromStream(
                    new BsonString(fileId), fileId, digesting, new GridFSUploadOptions().metadata(about));
            return digesting.stored();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String fileId) {
        return files.find(eq("_id", fileId)).first() == null
                ? Optional.empty()
                : Optional.of(bucket.openDownloadStream(new BsonString(fileId)));
    }

    @Override
    public void suspect(String fileId, Owner whose, Instant now) {
        var mark = new Document("_id", fileId)
                .append("tenant", whose.tenant().value())
                .append(owner, whose.id())
                .append("since", Date.from(now));
        suspects.replaceOne(eq("_id", fileId), mark, new ReplaceOptions().upsert(true));
    }

    @Override
    public void settle(String fileId) {
        suspects.deleteOne(eq("_id", fileId));
    }

    @Override
    public void settle(Suspect mark) {
        suspects.deleteOne(and(eq("_id", mark.fileId()), eq("since", Date.from(mark.since()))));
    }

    @Override
    public void discard(String fileId) {
        files.deleteOne(eq("_id", fileId));
        chunks.deleteMany(eq("files_id", fileId));
        settle(fileId);
    }

    @Override
    public List<Suspect> suspectsBefore(Instant time) {
        return suspects.find(lt("since", Date.from(time)))
                .map(mark -> new Suspect(
                        mark.getString("_id"),
                        new Owner(new TenantId(mark.getString("tenant")), mark.getString(owner)),
                        mark.getDate("since").toInstant()))
                .into(new ArrayList<>());
    }
}
