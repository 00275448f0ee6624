package cn.biaogan.standalone;

import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import org.bson.conversions.Bson;

/** How many documents of a service are sealed by which key, or still in the clear. */
final class SealedDocuments {

    /** Names the kinds that hold personal data; the services write it. */
    private static final String KINDS = "resealed";

    private static final String SEALED = "sealed";

    private final MongoDatabase database;

    SealedDocuments(MongoDatabase database) {
        this.database = database;
    }

    long sealed(TenantId tenant, int version) {
        return count(Filters.and(Filters.eq("tenant", tenant.value()), Filters.eq(SEALED, version)));
    }

    long toGo(TenantId tenant, int version) {
        var theirs = Filters.eq("tenant", tenant.value());
        long former = count(Filters.and(theirs, Filters.gt(SEALED, 0), Filters.lt(SEALED, version)));
        var clear = Filters.and(theirs, Filters.exists(SEALED, false));
        return former
                + database.getCollection(KINDS).find().into(new ArrayList<>()).stream()
                        .mapToLong(kind ->
                                database.getCollection(kind.getString("_id")).countDocuments(clear))
                        .sum();
    }

    private long count(Bson which) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .mapToLong(name -> database.getCollection(name).countDocuments(which))
                .sum();
    }
}
