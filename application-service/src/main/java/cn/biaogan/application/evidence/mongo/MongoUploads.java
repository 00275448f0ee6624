package cn.biaogan.application.evidence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.biaogan.application.evidence.Uploads;
import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Collections {@code evidence-uploads} and {@code evidence-pieces}. A piece is stored under a name of its own and counts
 * once the upload names it: that update is guarded by the offset, so of two senders at one offset one piece counts.
 */
@Component
class MongoUploads implements Uploads {

    private final MongoCollection<Document> uploads;
    private final MongoCollection<Document> pieces;

    MongoUploads(MongoDatabase database) {
        this.uploads = database.getCollection("evidence-uploads");
        this.pieces = database.getCollection("evidence-pieces");
        uploads.createIndex(Indexes.ascending("application"));
        uploads.createIndex(Indexes.ascending("touchedAt"));
        pieces.createIndex(Indexes.ascending("upload"));
    }

    @Override
    public Upload start(TenantId tenant, Upload upload) {
        String id = id(tenant, upload.applicationId(), upload.uploadId());
        var document = new Document("tenant", tenant.value())
                .append("application", application(tenant, upload.applicationId()))
                .append("applicationId", upload.applicationId())
                .append("uploadId", upload.uploadId())
                .append("fileName", upload.fileName())
                .append("size", upload.size())
                .append("sha256", upload.sha256())
                .append("question", upload.question())
                .append("offset", 0L)
                .append("pieces", List.of())
                .append("touchedAt", Date.from(upload.touchedAt()));
        uploads.updateOne(eq("_id", id), new Document("$setOnInsert", document), new UpdateOptions().upsert(true));
        return find(tenant, upload.applicationId(), upload.uploadId()).orElse(upload);
    }

    @Override
    public Optional<Upload> find(TenantId tenant, String applicationId, String uploadId) {
        return Optional.ofNullable(uploads.find(eq("_id", id(tenant, applicationId, uploadId)))
                        .first())
                .map(MongoUploads::read);
    }

    @Override
    public int underWay(TenantId tenant, String applicationId) {
        return (int) StreamSupport.stream(
                        uploads.find(eq("application", application(tenant, applicationId)))
                                .spliterator(),
                        false)
                .filter(upload -> upload.getString("evidenceId") == null)
                .count();
    }

    @Override
    public Optional<Upload> append(TenantId tenant, Upload upload, byte[] piece, Instant now) {
        String id = id(tenant, upload.applicationId(), upload.uploadId());
        String name = Ids.fresh().toString();
        pieces.insertOne(new Document("_id", name).append("upload", id).append("bytes", new Binary(piece)));
        var moved = uploads.updateOne(
                and(eq("_id", id), eq("offset", upload.offset())),
                Updates.combine(
                        Updates.set("offset", upload.offset() + piece.length),
                        Updates.set("touchedAt", Date.from(now)),
                        Updates.push("pieces", name)));
        if (moved.getMatchedCount() != 1) {
            pieces.deleteOne(eq("_id", name));
            return Optional.empty();
        }
        return find(tenant, upload.applicationId(), upload.uploadId());
    }

    /** One piece in memory at a time. */
    @Override
    public InputStream open(Upload upload) {
        var names = upload.pieces().iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return names.hasNext();
            }

            @Override
            public InputStream nextElement() {
                String name = names.next();
                var piece = pieces.find(eq("_id", name)).first();
                if (piece == null) {
                    throw new NoSuchElementException("piece " + name + " of an upload is gone");
                }
                return new ByteArrayInputStream(piece.get("bytes", Binary.class).getData());
            }
        });
    }

    @Override
    public void recorded(TenantId tenant, Upload upload, String evidenceId) {
        String id = id(tenant, upload.applicationId(), upload.uploadId());
        uploads.updateOne(
                eq("_id", id),
                Updates.combine(Updates.set("evidenceId", evidenceId), Updates.set("pieces", Collections.emptyList())));
        pieces.deleteMany(eq("upload", id));
    }

    @Override
    public void discard(TenantId tenant, Upload upload) {
        String id = id(tenant, upload.applicationId(), upload.uploadId());
        uploads.deleteOne(eq("_id", id));
        pieces.deleteMany(eq("upload", id));
    }

    @Override
    public List<Abandoned> untouchedSince(Instant time) {
        return uploads.find(lt("touchedAt", Date.from(time)))
                .map(found -> new Abandoned(new TenantId(found.getString("tenant")), read(found)))
                .into(new ArrayList<>());
    }

    private static Upload read(Document found) {
        return new Upload(
                found.getString("uploadId"),
                found.getString("applicationId"),
                found.getString("fileName"),
                found.get("size", Number.class).longValue(),
                found.getString("sha256"),
                found.getString("question"),
                found.get("offset", Number.class).longValue(),
                found.getList("pieces", String.class),
                found.getString("evidenceId"),
                found.getDate("touchedAt").toInstant());
    }

    private static String application(TenantId tenant, String applicationId) {
        return tenant.value() + "/" + applicationId;
    }

    private static String id(TenantId tenant, String applicationId, String uploadId) {
        return application(tenant, applicationId) + "/" + uploadId;
    }
}
