package cn.biaogan.recommendation.batch.mongo;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.batch.Presences;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** One small document for each account at each batch, written over and over. */
final class MongoPresences implements Presences {

    private final MongoCollection<Document> presences;

    MongoPresences(MongoDatabase database) {
        presences = database.getCollection("presences");
        presences.createIndex(Indexes.ascending("batch", "_id"));
    }

    @Override
    public void saw(TenantId tenant, String batchId, String account, Instant at) {
        String id = batch(tenant, batchId) + "/" + account;
        var seen = new Document("_id", id)
                .append("batch", batch(tenant, batchId))
                .append("account", account)
                .append("at", at.toEpochMilli());
        try {
            presences.replaceOne(Filters.eq("_id", id), seen, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException sameAccountTwiceAtOnce) {
            // the other request wrote the same
        }
    }

    @Override
    public List<Present> since(TenantId tenant, String batchId, Instant from) {
        return presences
                .find(Filters.and(Filters.eq("batch", batch(tenant, batchId)), Filters.gte("at", from.toEpochMilli())))
                .sort(Sorts.descending("at"))
                .map(d -> new Present(d.getString("account"), Instant.ofEpochMilli(d.getLong("at"))))
                .into(new ArrayList<>());
    }

    private static String batch(TenantId tenant, String batchId) {
        return tenant + "/" + batchId;
    }
}
