package cn.biaogan.application.colleagues.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.biaogan.application.colleagues.Presences;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Collection {@code presences}: one document for each application, one field for each account. */
@Component
class MongoPresences implements Presences {

    private final MongoCollection<Document> applications;

    MongoPresences(MongoDatabase database) {
        this.applications = database.getCollection("presences");
        applications.createIndex(Indexes.ascending("at"));
    }

    @Override
    public void show(TenantId tenant, String applicationId, Presence presence) {
        var entry = new Document("account", presence.account())
                .append("name", presence.name())
                .append("section", presence.section())
                .append("at", Date.from(presence.at()));
        String field = "people." + Ids.derived("presence", presence.account());
        applications.updateOne(
                eq("_id", id(tenant, applicationId)),
                Updates.combine(Updates.set(field, entry), Updates.set("at", Date.from(presence.at()))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Presence> since(TenantId tenant, String applicationId, Instant time) {
        var found = applications.find(eq("_id", id(tenant, applicationId))).first();
        if (found == null || !(found.get("people") instanceof Document people)) {
            return List.of();
        }
        return people.values().stream()
                .map(Document.class::cast)
                .map(entry -> new Presence(
                        entry.getString("account"),
                        entry.getString("name"),
                        entry.getString("section"),
                        entry.getDate("at").toInstant()))
                .filter(presence -> !presence.at().isBefore(time))
                .sorted(Comparator.comparing(Presence::name))
                .toList();
    }

    @Override
    public void forgetBefore(Instant time) {
        applications.deleteMany(lt("at", Date.from(time)));
    }

    private static String id(TenantId tenant, String applicationId) {
        return tenant.value() + "/" + applicationId;
    }
}
