package cn.biaogan.platform.testing;

import cn.biaogan.embedded.process.FreePorts;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A server in a container, ended by Testcontainers. Its port on this machine is fixed: a free one would be another one
 * after each start. Apart from {@link Server}, so that these classes are loaded only where containers are wanted.
 */
final class ContainerServer extends Server {

    private static final Duration START = Duration.ofSeconds(60);

    private final GenericContainer<?> container;
    private final String address;
    private final int port;

    private ContainerServer(GenericContainer<?> container, String address, int port) {
        this.container = container;
        this.address = address;
        this.port = port;
    }

    /** A replica set of one member: sessions and retryable writes are there, as in production. */
    @SuppressWarnings("resource")
    static Server store(int port) {
        var container = new MongoDBContainer("mongo:8").withReplicaSet();
        container.setPortBindings(List.of(port + ":27017"));
        container.start();
        return new ContainerServer(
                container, "mongodb://" + container.getHost() + ":" + port + "/?directConnection=true", port);
    }

    @SuppressWarnings("resource")
    static Server broker(int port) {
        var container = new KafkaContainer("apache/kafka:4.2.0");
        container.setPortBindings(List.of(port + ":9092"));
        container.start();
        return new ContainerServer(container, container.getBootstrapServers(), port);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void revive() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        Awaitility.await().atMost(START).until(() -> FreePorts.answers(port));
        if (container instanceof MongoDBContainer) {
            Infrastructure.reconnect();
        }
    }
}
