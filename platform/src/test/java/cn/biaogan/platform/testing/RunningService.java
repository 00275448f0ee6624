package cn.biaogan.platform.testing;

import cn.biaogan.platform.BiaoganService;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service, running on a free port with a database of its own, on the shared {@link Infrastructure}, trusting
 * {@link TokenIssuer#shared()}.
 * <pre>{@code
 * try (var service = RunningService.of(ReviewServiceApplication.class, "review-service").start()) {
 *     service.as(TokenIssuer.shared().token("li").tenant("national").roles("ministry")).get("/api/review/rounds");
 * }
 * }</pre>
 */
public final class RunningService implements AutoCloseable {

    private final Class<?> main;
    private final String name;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final String database;
    private @Nullable ConfigurableApplicationContext context;

    private RunningService(Class<?> main, String name, String database) {
        this.main = main;
        this.name = name;
        this.database = database;
    }

    public static RunningService of(Class<?> main, String name) {
        String database =
                name.replace('-', '_') + "_" + UUID.randomUUID().toString().substring(0, 8);
        return new RunningService(main, name, database);
    }

    /** A second instance of the same service on the same database; set it up and start it. */
    public RunningService twin() {
        var twin = new RunningService(main, name, database);
        twin.settings.putAll(settings);
        return twin;
    }

    /** A setting of its configuration; takes effect at the next start. */
    public RunningService with(String property, Object value) {
        settings.put(property, value.toString());
        return this;
    }

    /** Starts it, or starts it again on the same database. */
    public RunningService start() {
        if (context != null) {
            throw new IllegalStateException(name + " is running");
        }
        List<String> args = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.mongodb.uri=" + Infrastructure.mongodbUri(),
                "--spring.mongodb.database=" + database,
                "--spring.kafka.bootstrap-servers=" + Infrastructure.kafkaBootstrap(),
                "--biaogan.oidc.issuer=" + TokenIssuer.shared().issuer(),
                "--biaogan.secrecy.master-key=" + TestKeys.MASTER));
        settings.forEach((property, value) -> args.add("--" + property + "=" + value));
        context = BiaoganService.run(main, name, args.toArray(String[]::new));
        return this;
    }

    /** Stops it gracefully; {@link #start} brings it back. */
    public void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + running().getEnvironment().getProperty("local.server.port"));
    }

    /** Somebody without a token. */
    public RestCaller anonymous() {
        return RestCaller.of(uri());
    }

    public RestCaller as(TokenBuilder token) {
        return anonymous().as(token.sign());
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return running();
    }

    /** Its database, to look into. */
    public MongoDatabase database() {
        return Infrastructure.database(database);
    }

    private ConfigurableApplicationContext running() {
        return Objects.requireNonNull(context, () -> name + " is not running");
    }

    @Override
    public void close() {
        stop();
    }
}
