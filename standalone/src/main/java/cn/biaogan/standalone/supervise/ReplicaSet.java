package cn.biaogan.standalone.supervise;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.util.List;
import org.bson.Document;

/**
 * The replica set of one server.
 *
 * @param server runs a command of the {@code admin} database
 * @param address host and port under which the server is its own member
 */
record ReplicaSet(Server server, String address) {

    /** Answers a command, or throws. */
    @FunctionalInterface
    interface Server {
        Document run(Document command);
    }

    static final String NAME = "biaogan";

    private static final int ALREADY_INITIALIZED = 23;

    /** Founds it, or finds it again: under another port when that has changed since. */
    void found() {
        try {
            server.run(new Document("replSetInitiate", config(1)));
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != ALREADY_INITIALIZED) {
                throw refused;
            }
            move();
        }
    }

    private void move() {
        var known = server.run(new Document("replSetGetConfig", 1)).get("config", Document.class);
        var member = known.getList("members", Document.class).getFirst();
        if (!address.equals(member.getString("host"))) {
            int version = known.get("version", Number.class).intValue();
            server.run(new Document("replSetReconfig", config(version + 1)).append("force", true));
        }
    }

    private Document config(int version) {
        return new Document("_id", NAME)
                .append("version", version)
                .append("members", List.of(new Document("_id", 0).append("host", address)));
    }

    /** False until it has elected itself. */
    boolean takesWrites() {
        try {
            return server.run(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException notYet) {
            return false;
        }
    }
}
