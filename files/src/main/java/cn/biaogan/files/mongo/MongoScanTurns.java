package cn.biaogan.files.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import cn.biaogan.files.ScanTurns;
import cn.biaogan.platform.kernel.Ids;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;

/** Collection {@code scan-turns}: whose turn it is and until when. The turn of an instance that died passes by itself. */
public final class MongoScanTurns implements ScanTurns {

    private final MongoCollection<Document> turns;
    private final Clock clock;
    private final String me = Ids.fresh().toString();

    public MongoScanTurns(MongoDatabase database, Clock clock) {
        this.turns = database.getCollection("scan-turns");
        this.clock = clock;
    }

    @Override
    public boolean mine(String what, Duration time) {
        var now = clock.instant();
        var free = or(eq("holder", me), lt("until", Date.from(now)));
        var taken = Updates.combine(Updates.set("holder", me), Updates.set("until", Date.from(now.plus(time))));
        try {
            turns.updateOne(and(eq("_id", what), free), taken, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) { // there, and not free
                return false;
            }
            throw refused;
        }
    }
}
