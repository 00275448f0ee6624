package cn.biaogan.system.running;

import static org.awaitility.Awaitility.await;

import cn.biaogan.demo.Cast;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Ports;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.supervise.Probe;
import cn.biaogan.standalone.supervise.Supervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one system of a test process, started by {@code up} as a process of its own when first asked for, ended with it.
 * It lives in {@code target/system-<fork>} on ports from 31000 on, or from the system property
 * {@code biaogan.system-tests.ports} on, 300 further for the second fork; its clock starts before the demonstration's
 * cycle.
 */
public final class RunningSystem {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(4);
    private static final Duration BACK = Duration.ofMinutes(3);

    private static final int FORK = Integer.getInteger("biaogan.system-tests.fork", 1);
    private static final int PORTS_OF_A_FORK = 300;

    private final Path folder = Path.of("target/system-" + FORK).toAbsolutePath();
    private final Map<String, String> environment = new TreeMap<>();
    private final Home home;
    private final Ports ports;
    private final Cast cast;
    private final List<Double> secondsToReady = new ArrayList<>();

    private RunningSystem() {
        Path homeFolder = folder.resolve("home");
        ports(Integer.getInteger("biaogan.system-tests.ports", 31_000) + (FORK - 1) * PORTS_OF_A_FORK)
                .forEach((endpoint, port) -> environment.put(endpoint.variable(), Integer.toString(port)));
        environment.put("BIAOGAN_HOME", homeFolder.toString());
        environment.put(
                "BIAOGAN_CLOCK_OFFSETFILE", folder.resolve("clock-offset").toString());
        environment.put("BIAOGAN_SECRECY_RESEALEVERY", "1s");
        environment.put("BIAOGAN_TEST_CRASHFOLDER", crashFolder().toString());
        this.home = new Home(homeFolder, Launcher.project());
        this.ports = Ports.of(environment);
        Launcher.run(environment, "down");
        Folders.empty(folder);
        this.cast = new Cast(issuer(), adminPassword(), folder.resolve("clock-offset"));
        cast.travelTo(Cast.beginning().minus(Duration.ofDays(10)));
    }

    /** Distinct ports from the first one on, in the order of the endpoints; Kafka takes the one behind its own too. */
    public static Map<Endpoint, Integer> ports(int first) {
        var ports = new TreeMap<Endpoint, Integer>();
        for (Endpoint endpoint : Endpoint.values()) {
            ports.put(endpoint, first + endpoint.ordinal() * 2);
        }
        return ports;
    }

    private static final class Holder {
        private static final RunningSystem SYSTEM = begin();

        private static RunningSystem begin() {
            var system = new RunningSystem();
            Runtime.getRuntime().addShutdownHook(new Thread(system::down, "system-down"));
            system.up();
            if (system.learnsToStartFast()) {
                system.down();
                system.up();
            }
            return system;
        }
    }

    /** Running and well, unless a test brought it down itself. */
    public static RunningSystem get() {
        return Holder.SYSTEM;
    }

    /** Starts it and returns when it says that it is ready. */
    public void up() {
        Path log = folder.resolve("up.log");
        Folders.empty(log);
        long begun = System.nanoTime();
        Process up = Launcher.start(environment, log, "up");
        await("up: " + log)
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("up ended, see " + log, () -> !up.isAlive())
                .until(() -> Files.readString(log).contains("· ready in"));
        secondsToReady.add((System.nanoTime() - begun) / 1e9);
    }

    public Launcher.Result down() {
        return Launcher.run(environment, STOP, "down");
    }

    /** Runs a command of {@code ./biaogan} in the system's environment, to its end. */
    public Launcher.Result command(String... arguments) {
        return Launcher.run(environment, arguments);
    }

    /** The environment it runs in, to be changed for another one. */
    public Map<String, String> environment() {
        return new TreeMap<>(environment);
    }

    /** From each start of {@code up} until it said that it is ready; the first of them made the home. */
    public List<Double> secondsToReady() {
        return List.copyOf(secondsToReady);
    }

    public Path folder() {
        return folder;
    }

    public Home home() {
        return home;
    }

    public Path crashFolder() {
        return folder.resolve("crash");
    }

    public Cast cast() {
        return cast;
    }

    public URI at(Endpoint endpoint) {
        return URI.create(ports.url(endpoint));
    }

    public String kafka() {
        return "127.0.0.1:" + ports.of(Endpoint.KAFKA);
    }

    public String store() {
        return "mongodb://127.0.0.1:" + ports.of(Endpoint.STORE);
    }

    public String issuer() {
        return ports.url(Endpoint.KEYCLOAK) + "/realms/biaogan";
    }

    /** Drawn before the first start, so that it is known here; Keycloak takes the one it finds. */
    String adminPassword() {
        Path file = home.of("keycloak").resolve("admin-password");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, "system-tests-" + Long.toHexString(System.nanoTime()));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody in particular, at the gateway. */
    public Caller anonymous() {
        return Caller.at(at(Endpoint.GATEWAY));
    }

    /** An account of the realm. */
    public Caller as(String username) {
        return anonymous().bearing(cast.tokenOf(username));
    }

    /** The process of a part; 0 when there is none now. */
    public long pid(String part) {
        return ProcessNote.read(home, part)
                .flatMap(ProcessNote::process)
                .map(ProcessHandle::pid)
                .orElse(0L);
    }

    /** Every process of the system: the supervisor's and the parts'. */
    public Map<String, Long> pids() {
        var pids = new TreeMap<String, Long>();
        pids.put(Supervisor.WORD, pid(Supervisor.WORD));
        Supervisor.PARTS.forEach(part -> pids.put(part, pid(part)));
        return pids;
    }

    /** A part keeps what makes its later starts fast when it ends. */
    private boolean learnsToStartFast() {
        return Supervisor.PARTS.stream()
                .map(part -> ProcessHandle.of(pid(part)).orElseThrow().info())
                .anyMatch(info -> info.commandLine().orElseThrow().contains("-XX:AOTCacheOutput="));
    }

    /** Returns when another process than this one is the part, and every endpoint is well. */
    public void awaitBack(String part, long formerPid) {
        await(part + " is back")
                .atMost(BACK)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    long now = pid(part);
                    return now != 0 && now != formerPid && isWell();
                });
    }

    public boolean isWell() {
        for (Endpoint endpoint : Endpoint.values()) {
            if (!Probe.isWell(endpoint, ports)) {
                return false;
            }
        }
        return true;
    }
}
