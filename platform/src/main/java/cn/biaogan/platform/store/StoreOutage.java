package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.KeyUnavailable;
import cn.biaogan.platform.secrecy.MasterKeyUnusable;
import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells a store that is away, or on its way to another primary, from one that refuses what it was given. The first is
 * waited out (503, the same event again), the second is not helped by waiting (500, a dead letter). What is not known
 * to be the document's own fault counts as an outage: to wait in vain is seen and mended, a lost fact is not.
 */
public final class StoreOutage {

    /**
     * Codes of the server that name a fault of the document or of the command: bad value, unparsable, wrong type, not
     * permitted by the path or the operators, reserved or immutable field, failed validation, duplicate, unknown
     * command, conflicting index, too large.
     */
    private static final Set<Integer> OWN_FAULTS = Set.of(
            2, 9, 14, 20, 22, 28, 40, 52, 53, 54, 56, 57, 59, 61, 66, 67, 72, 85, 86, 115, 121, 10334, 11000, 11001,
            17280, 17419, 17420);

    /** Codes of the server that name a failover, also when they come as the error of a single write. */
    private static final Set<Integer> PASSING =
            Set.of(6, 7, 24, 89, 91, 112, 189, 262, 9001, 10107, 11600, 11602, 13388, 13435, 13436);

    private StoreOutage() {}

    /** Looks through the causes too. */
    public static boolean is(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DataAccessResourceFailureException
                    || t instanceof KeyUnavailable
                    || t instanceof MasterKeyUnusable) {
                return true;
            }
            if (t instanceof MongoException e && !(e instanceof MongoGridFSException)) {
                return isAway(e);
            }
        }
        return false;
    }

    private static boolean isAway(MongoException e) {
        if (e.hasErrorLabel("RetryableWriteError") || e.hasErrorLabel("TransientTransactionError")) {
            return true;
        }
        return switch (e) {
            case MongoWriteException write -> PASSING.contains(write.getCode());
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().stream().allMatch(error -> PASSING.contains(error.getCode()));
            case DuplicateKeyException duplicate -> false;
            default -> !OWN_FAULTS.contains(e.getCode());
        };
    }
}
