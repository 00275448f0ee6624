package cn.biaogan.demo;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.BiaoganCommand;
import cn.biaogan.standalone.console.Progress;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.supervise.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Plays a full national cycle on a system of its own, in {@code .biaogan/demo} and on ports of its own (10000 above the
 * usual ones), so that it never touches what {@code up} runs. Ends with 1 when a check fails.
 */
@Command(name = "demo", description = "演示一个完整的全国周期并逐项核对 · play a full national cycle and check it")
public final class DemoCommand implements BiaoganCommand {

    private static final int PORTS_ABOVE = 10_000;

    @Option(names = "--tenants", description = "只演示前若干个地区（默认全部） · only so many tenants (all)")
    private int tenants = Integer.MAX_VALUE;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Map<String, String> environment = environment();
        var home = Home.of(environment);
        clear(home.folder());
        var time = new TimeMachine(Path.of(environment.get("BIAOGAN_CLOCK_OFFSETFILE")));
        time.travelTo(Story.START);
        var supervisor = new Supervisor(home, environment, new Progress(out));
        var stop = new Thread(supervisor::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try (supervisor) {
            supervisor.start(FreePorts::free);
            return new Demo(gateway(environment), logins(environment, home), time, out).play(tenants) ? 0 : 1;
        } finally {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        for (Endpoint endpoint : Endpoint.values()) {
            environment.putIfAbsent(endpoint.variable(), Integer.toString(endpoint.defaultPort() + PORTS_ABOVE));
        }
        Path folder = Home.of(environment).folder().resolve("demo");
        environment.put("BIAOGAN_HOME", folder.toString());
        environment.put(
                "BIAOGAN_CLOCK_OFFSETFILE", folder.resolve("clock-offset").toString());
        return environment;
    }

    private static URI gateway(Map<String, String> environment) {
        return URI.create(Ports.of(environment).url(Endpoint.GATEWAY));
    }

    /** Of the embedded Keycloak the administrator is known; another one is named in the environment. */
    private static Logins logins(Map<String, String> environment, Home home) throws IOException {
        String issuer = environment.get("BIAOGAN_OIDC_ISSUER");
        if (issuer != null && !issuer.isBlank()) {
            return new Logins(
                    issuer,
                    environment.getOrDefault("BIAOGAN_OIDC_ADMIN", "admin"),
                    environment.getOrDefault("BIAOGAN_OIDC_ADMIN_PASSWORD", ""));
        }
        String password =
                Files.readString(home.of("keycloak").resolve("admin-password")).strip();
        return new Logins(Ports.of(environment).url(Endpoint.KEYCLOAK) + "/realms/biaogan", "admin", password);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        Files.createDirectories(folder);
    }
}
