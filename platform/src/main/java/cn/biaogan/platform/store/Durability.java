package cn.biaogan.platform.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;

/**
 * What "written" means here, whatever the URI says: a majority of the replica set has it, so that no failover takes it
 * back. A majority that is not there within ten seconds is an outage, though the write may be found later.
 */
public final class Durability {

    private static final WriteConcern WRITTEN = WriteConcern.MAJORITY.withWTimeout(10, TimeUnit.SECONDS);

    private Durability() {}

    /** Writes acknowledged by a majority; reads from the primary, so that a writer finds what it wrote. */
    public static MongoDatabase of(MongoDatabase database) {
        return database.withWriteConcern(WRITTEN).withReadPreference(ReadPreference.primary());
    }

    /** Reads nothing that a failover could still take back: for what is told outside of the store. */
    public static <T> MongoCollection<T> settled(MongoCollection<T> collection) {
        return collection.withReadConcern(ReadConcern.MAJORITY);
    }
}
