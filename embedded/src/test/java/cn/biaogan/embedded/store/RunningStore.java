package cn.biaogan.embedded.store;

import cn.biaogan.embedded.process.FreePorts;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** A store in this JVM and a client of it. */
final class RunningStore implements AutoCloseable {

    private final Path file;
    private final int port = FreePorts.within(28000, 28999);
    private StoreServer server;
    private MongoClient client;

    RunningStore(Path folder) {
        this.file = folder.resolve("store.db");
        start();
    }

    private void start() {
        server = StoreServer.start(file, port);
        client = MongoClients.create(server.uri());
    }

    void restart() {
        close();
        start();
    }

    StoreServer server() {
        return server;
    }

    MongoClient client() {
        return client;
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("biaogan_test").getCollection(name);
    }

    /** Documents looked at by the work. */
    long examinedBy(Runnable work) {
        long before = server.documentsExamined();
        work.run();
        return server.documentsExamined() - before;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
