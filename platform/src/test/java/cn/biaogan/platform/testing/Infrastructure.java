package cn.biaogan.platform.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;

/**
 * Store and broker of a test run, each started once per JVM when first asked for, ended with the JVM. Which ones:
 * those of {@code BIAOGAN_MONGODB_URI} and {@code BIAOGAN_KAFKA_BOOTSTRAP} when set; containers when
 * {@code BIAOGAN_TEST_INFRA=containers}; else the embedded ones as child processes.
 */
public final class Infrastructure {

    private Infrastructure() {}

    public static String mongodbUri() {
        return Store.SERVER.address();
    }

    public static String kafkaBootstrap() {
        return Broker.SERVER.address();
    }

    /** A database no other test uses. */
    public static MongoDatabase freshDatabase() {
        return database("test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    public static MongoDatabase database(String name) {
        return Client.CLIENT.getDatabase(name);
    }

    /** The store, to be killed and brought back. */
    public static Server store() {
        return Store.SERVER;
    }

    /** The broker, to be killed and brought back. */
    public static Server broker() {
        return Broker.SERVER;
    }

    /** Lets the tests' own client notice that its connections are gone. */
    static void reconnect() {
        Awaitility.await()
                .ignoreExceptions()
                .until(() ->
                        database("admin").runCommand(new Document("ping", 1)).containsKey("ok"));
    }

    private static final class Store {
        private static final Server SERVER = Server.ofStore();
    }

    private static final class Broker {
        private static final Server SERVER = Server.ofBroker();
    }

    private static final class Client {
        private static final MongoClient CLIENT = MongoClients.create(mongodbUri());
    }
}
