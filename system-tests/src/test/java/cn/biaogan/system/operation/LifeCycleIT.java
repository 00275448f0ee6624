package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.ResidentMemory;
import cn.biaogan.standalone.supervise.Supervisor;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Starting, watching and stopping. Stops what all other tests use, so it comes last. */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeCycleIT {

    private static final long TWO_GIB = 2L << 20;
    private static final int REFUSED = 2;
    private static final int NOT_RUNNING = 3;

    private final RunningSystem system = RunningSystem.get();

    /** Whatever the test before it left. */
    private void ensureUp() {
        if (!system.isWell()) {
            system.down();
            system.up();
        }
    }

    @Test
    @Order(1)
    void statusShowsEveryPartWell() {
        var said = system.command("status");

        assertThat(said.exitCode()).as(said.printed()).isZero();
        for (Endpoint endpoint : Endpoint.values()) {
            assertThat(said.printed().lines().filter(line -> line.startsWith(endpoint.word() + " ")))
                    .singleElement()
                    .asString()
                    .contains("UP", Integer.toString(system.at(endpoint).getPort()));
        }
        system.pids().forEach((part, pid) -> {
            if (!part.equals(Supervisor.WORD)) {
                assertThat(said.printed()).contains(" " + pid + " ");
            }
        });
    }

    @Test
    @Order(2)
    void allProcessesTogetherHoldLessThanTwoGibibytes() {
        var held = system.pids().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> ResidentMemory.ofProcess(part.getValue())));
        long sum = held.values().stream().mapToLong(Long::longValue).sum();

        Figures.note(system, "memory.KiB", held);
        Figures.note(system, "memory.sum.MiB", sum / 1024);
        Figures.note(system, "start.first.seconds", system.secondsToReady().getFirst());
        assertThat(held.values()).allMatch(kibibytes -> kibibytes > 0);
        assertThat(sum).isLessThan(TWO_GIB);
    }

    @Test
    @Order(3)
    void aSecondUpOfTheSameHomeSaysThatItRuns() {
        var before = system.pids();

        var said = system.command("up");

        assertThat(said.exitCode()).isZero();
        assertThat(said.printed())
                .contains("already running (pid " + before.get(Supervisor.WORD) + ",")
                .contains(system.home().folder().toString())
                .doesNotContain("Exception");
        assertThat(system.pids()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void aBusyPortIsToldInOneLineWithAWayOutAndNothingIsLeftRunning() {
        int busy = system.at(Endpoint.PUBLICATION).getPort();
        var environment = otherHome();
        environment.put(Endpoint.PUBLICATION.variable(), Integer.toString(busy));

        var said = Launcher.run(environment, "up");

        assertThat(said.exitCode()).isEqualTo(REFUSED);
        assertThat(said.printed().lines())
                .as("one line in each language")
                .hasSize(2)
                .allMatch(line -> line.contains(Integer.toString(busy)))
                .allMatch(line -> line.contains("BIAOGAN_PORT_PUBLICATION="));
        otherPorts()
                .forEach((endpoint, port) ->
                        assertThat(FreePorts.free(port)).as(endpoint.word()).isTrue());
        assertThat(Launcher.run(environment, "status").exitCode()).isEqualTo(NOT_RUNNING);
        assertThat(system.isWell()).isTrue();
    }

    @Test
    @Order(5)
    void logsShowTheEndOfEveryPartOrOfOne() throws IOException {
        byte[] halfACharacter = {(byte) 0xe6, (byte) 0xa0, '\n'};
        Files.write(system.home().log("kafka"), halfACharacter, StandardOpenOption.APPEND);

        var all = system.command("logs");
        assertThat(all.exitCode()).isZero();
        Supervisor.PARTS.forEach(part ->
                assertThat(all.printed()).contains("==> " + system.home().log(part) + " <=="));

        var three = system.command("logs", "services", "-n", "3");
        assertThat(three.exitCode()).isZero();
        assertThat(three.printed().lines()).hasSize(4);
    }

    @Test
    @Order(6)
    void whatDoesNotExistIsRefusedWithAHint() {
        var part = system.command("logs", "printer");
        assertThat(part.exitCode()).isEqualTo(REFUSED);
        assertThat(part.printed()).contains("printer").contains("services, keycloak, kafka, store");

        var command = system.command("dance");
        assertThat(command.exitCode()).isEqualTo(REFUSED);
        assertThat(command.printed()).contains("dance").contains("status").doesNotContain("\tat ");

        var unfinished = system.command("audit");
        assertThat(unfinished.exitCode()).isEqualTo(REFUSED);
        assertThat(unfinished.printed()).contains("./biaogan audit verify");
    }

    @Test
    @Order(7)
    void findsItsDataAgainAfterDownAndUp() {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        applicant.submit(path).must();
        String application = applicant.caller().get(path).must().text();
        String key = publishedKey();
        awaitNothingWaits();
        String headBefore = head();
        var pids = system.pids();

        long begun = System.nanoTime();
        var said = system.down();
        Figures.note(system, "stop.seconds", (System.nanoTime() - begun) / 1e9);

        assertThat(said.exitCode()).isZero();
        assertThat(said.printed()).contains("all stopped").doesNotContain("killing");
        assertThat(pids.values()).allMatch(pid -> pid > 0).noneMatch(LifeCycleIT::isAlive);
        for (Endpoint endpoint : Endpoint.values()) {
            assertThat(FreePorts.answers(system.at(endpoint).getPort()))
                    .as(endpoint.word())
                    .isFalse();
        }
        assertThat(system.command("status").exitCode()).isEqualTo(NOT_RUNNING);
        assertThat(system.down().printed()).contains("not running");

        system.up();
        Figures.note(system, "start.later.seconds", system.secondsToReady().getLast());

        assertThat(applicant.caller().get(path).must().text()).isEqualTo(application);
        assertThat(publishedKey()).isEqualTo(key);
        var verified = system.command("audit", "verify");
        assertThat(verified.exitCode()).as(verified.printed()).isZero();
        assertThat(headAt(headBefore)).as("the chain goes on from where it was").isTrue();
        Applicant next = OpenCycle.get().applicants(1).getFirst();
        next.submit(next.prepare()).must();
    }

    @Test
    @Order(8)
    void stopsEverythingWhenItIsTold() {
        ensureUp();
        var pids = system.pids();

        Signal.TERM.to(pids.get(Supervisor.WORD)); // what ./biaogan up makes of Ctrl-C

        awaitGone(pids.values().stream().toList());
        assertThat(printedByUp()).contains("all stopped");
        assertThat(system.command("status").exitCode()).isEqualTo(NOT_RUNNING);
    }

    @Test
    @Order(9)
    void clearsAwayWhatASupervisorLeftThatWasKilledWhileItStarted() throws IOException {
        system.down();
        Path log = system.folder().resolve("killed-up.log");
        Files.deleteIfExists(log);
        Process up = Launcher.start(system.environment(), log, "up");
        var started = await("store, Kafka and Keycloak have a process")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> up.children().map(ProcessHandle::pid).toList(), children -> children.size() >= 3);

        Signal.KILL.to(up.pid());
        up.onExit().join();
        system.up();

        assertThat(started).noneMatch(LifeCycleIT::isAlive);
    }

    @Test
    @Order(10)
    void clearsAwayWhatAKilledSupervisorLeft() {
        ensureUp();
        var before = system.pids();
        var parts = Supervisor.PARTS.stream().map(before::get).toList();
        Signal.KILL.to(before.get(Supervisor.WORD));
        awaitGone(List.of(before.get(Supervisor.WORD)));
        assertThat(parts).as("nobody stopped them").allMatch(LifeCycleIT::isAlive);

        system.up();

        assertThat(parts).noneMatch(LifeCycleIT::isAlive);
        Supervisor.PARTS.forEach(part -> assertThat(printedByUp()).contains("left over: " + part + ", pid"));
        assertThat(system.command("status").exitCode()).isZero();
    }

    private String publishedKey() {
        return system.anonymous()
                .get("/api/publication/public/signing-key")
                .must()
                .text();
    }

    /** Until then the chain may still grow. */
    private void awaitNothingWaits() {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Metrics.of(system.at(Endpoint.APPLICATION)).count("biaogan_outbox_depth_documents", Map.of())
                                == 0);
    }

    private String head() {
        return system.as("auditor")
                .get("/api/application/audit/verification")
                .must()
                .body()
                .path("chains")
                .valueStream()
                .filter(chain -> chain.path("tenant").asString().equals(OpenCycle.TENANT))
                .findFirst()
                .orElseThrow()
                .path("head")
                .asString();
    }

    /** An entry with this hash is still in the chain. */
    private boolean headAt(String hash) {
        try (var store = MongoClients.create(system.store())) {
            return store.getDatabase("biaogan_application")
                            .getCollection("audit")
                            .countDocuments(
                                    Filters.and(Filters.eq("tenant", OpenCycle.TENANT), Filters.eq("hash", hash)))
                    == 1;
        }
    }

    /** A home of its own on other ports. */
    private Map<String, String> otherHome() {
        var environment = system.environment();
        otherPorts().forEach((endpoint, port) -> environment.put(endpoint.variable(), Integer.toString(port)));
        environment.put("BIAOGAN_HOME", system.folder().resolve("other-home").toString());
        return environment;
    }

    private Map<Endpoint, Integer> otherPorts() {
        return RunningSystem.ports(system.at(Endpoint.GATEWAY).getPort() + 40);
    }

    private String printedByUp() {
        try {
            return Files.readString(system.folder().resolve("up.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitGone(List<Long> pids) {
        await("they end")
                .atMost(Duration.ofSeconds(60))
                .until(() -> pids.stream().noneMatch(LifeCycleIT::isAlive));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
