package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.secrecy.Secrecy;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with the newest keys what is not yet: documents of a time without seals, and those of former keys. A document is
 * written only as it was read, its version stays, so that it never gets into anybody's way; a crash leaves the rest for the
 * next run.
 */
final class Resealing {

    /** Collection: for each kind, the renewed keys by which all of it was found sealed. */
    static final String DONE = "resealed";

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final Document HEAD = new Document(Map.of("tenant", 1, States.SEALED, 1));

    private final MongoDatabase database;
    private final Secrecy secrecy;
    private final List<States<?>> kinds;

    Resealing(MongoDatabase database, Secrecy secrecy, List<States<?>> kinds) {
        this.database = database;
        this.secrecy = secrecy;
        this.kinds = kinds;
    }

    /** One walk over every kind that is not known to be done; how many documents were sealed anew. */
    int run() {
        if (kinds.isEmpty()) {
            return 0;
        }
        var versions = secrecy.versions();
        String renewed = renewed(versions);
        int sealed = 0;
        for (States<?> kind : kinds) {
            String done = done(kind);
            if (done == null) {
                note(kind, "to be walked");
            }
            if (!renewed.equals(done)) {
                sealed += walk(kind, versions, renewed);
            }
        }
        return sealed;
    }

    /** Done is a kind when a whole walk met nothing: a writer that had not heard of the newest key was met by this one. */
    private int walk(States<?> kind, Map<TenantId, Integer> versions, String renewed) {
        var collection = database.getCollection(kind.kind());
        var waiting = new ArrayList<String>();
        for (Document head : collection.find().projection(HEAD)) {
            if (isOpen(head, versions)) {
                waiting.add(head.getString("_id"));
            }
        }
        if (waiting.isEmpty()) {
            note(kind, renewed);
            return 0;
        }
        LOG.info("{} of {} are to be sealed with the newest keys", waiting.size(), kind.kind());
        int sealed = 0;
        for (String id : waiting) {
            if (attempt(kind, collection, id)) {
                sealed++;
            }
        }
        LOG.info("{} of {} were sealed with the newest keys", sealed, kind.kind());
        return sealed;
    }

    private static boolean isOpen(Document head, Map<TenantId, Integer> versions) {
        Integer by = head.getInteger(States.SEALED);
        return by == null || by != 0 && by < versions.getOrDefault(new TenantId(head.getString("tenant")), 0);
    }

    private static boolean attempt(States<?> kind, MongoCollection<Document> collection, String id) {
        try {
            return reseal(kind, collection, id);
        } catch (RuntimeException failed) {
            if (StoreOutage.is(failed)) {
                throw failed;
            }
            LOG.error("{} {} cannot be sealed anew", kind.kind(), id, failed);
            return false;
        }
    }

    /** False when somebody else wrote it meanwhile, with whatever key: the next walk looks again. */
    private static <S> boolean reseal(States<S> kind, MongoCollection<Document> collection, String id) {
        var found = collection
                .find(Filters.eq("_id", id))
                .projection(new Document(StoredDocument.NEEDED).append(States.SEALED, 1))
                .first();
        if (found == null) {
            return false;
        }
        var before = kind.read(new StoredDocument(found), false);
        var set = new Document();
        kind.write(set, before.tenant(), before.id(), before.state());
        return collection
                        .updateOne(
                                Filters.and(
                                        Filters.eq("_id", id),
                                        Filters.eq("version", found.get("version")),
                                        Filters.eq(States.SEALED, found.get(States.SEALED))), // null is absent
                                new Document("$set", set))
                        .getMatchedCount()
                == 1;
    }

    /** A tenant's first key leaves nothing to be done. */
    private static String renewed(Map<TenantId, Integer> versions) {
        return versions.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(","));
    }

    private @Nullable String done(States<?> kind) {
        var noted = database.getCollection(DONE)
                .find(Filters.eq("_id", kind.kind()))
                .first();
        return noted == null ? null : noted.getString("keys");
    }

    private void note(States<?> kind, String renewed) {
        database.getCollection(DONE)
                .updateOne(
                        Filters.eq("_id", kind.kind()),
                        new Document("$set", new Document("keys", renewed)),
                        new UpdateOptions().upsert(true));
    }
}
