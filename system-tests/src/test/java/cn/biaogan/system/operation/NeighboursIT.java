package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.ProcessNote;
import cn.biaogan.standalone.supervise.Supervisor;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.RunningSystem;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Real servers take the place of the embedded ones: {@code up} starts none of its own for those. */
@Order(840)
class NeighboursIT {

    private final RunningSystem system = RunningSystem.get();
    private final Map<Endpoint, Integer> ports =
            RunningSystem.ports(system.at(Endpoint.GATEWAY).getPort() + 40);
    private final Path homeFolder = system.folder().resolve("neighbours-home");

    @Test
    void upStartsOnlyTheServicesWhenTheServersAreElsewhere() throws Exception {
        try (var servers = OwnServers.start(system, "neighbours")) {
            var environment = system.environment();
            ports.forEach((endpoint, port) -> environment.put(endpoint.variable(), Integer.toString(port)));
            environment.put("BIAOGAN_HOME", homeFolder.toString());
            environment.putAll(servers.environment());
            try {
                up(environment);
                runsTheServicesAlone(environment);
                works();
                verifiesTheAuditWhereItIs(environment, servers);
            } finally {
                assertThat(Launcher.run(environment, "down").printed()).contains("all stopped");
            }
            assertThat(ports.values()).noneMatch(FreePorts::answers);
            assertThat(servers.run()).as("what is elsewhere is left alone").isTrue();
        }
        assertThat(system.isWell()).isTrue();
    }

    private void up(Map<String, String> environment) {
        Path log = system.folder().resolve("neighbours-up.log");
        Process up = Launcher.start(environment, log, "up");
        await("up: " + log)
                .atMost(Duration.ofMinutes(3))
                .failFast("up ended, see " + log, () -> !up.isAlive())
                .until(() -> Files.readString(log).contains("· ready in"));
    }

    private void runsTheServicesAlone(Map<String, String> environment) {
        var home = new Home(homeFolder, Launcher.project());
        var runs = Supervisor.PARTS.stream()
                .filter(part -> ProcessNote.read(home, part)
                        .flatMap(ProcessNote::process)
                        .isPresent())
                .toList();
        assertThat(runs).containsExactly("services");
        for (Endpoint elsewhere : List.of(Endpoint.STORE, Endpoint.KAFKA, Endpoint.KEYCLOAK)) {
            assertThat(FreePorts.answers(ports.get(elsewhere)))
                    .as(elsewhere.word())
                    .isFalse();
        }
        var status = await("all is well")
                .atMost(Duration.ofMinutes(1))
                .until(() -> Launcher.run(environment, "status"), said -> said.exitCode() == 0);
        assertThat(status.printed().lines().filter(line -> line.contains("elsewhere")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("store "))
                .anyMatch(line -> line.startsWith("kafka "))
                .anyMatch(line -> line.startsWith("keycloak "));
    }

    /** With a person of the Keycloak elsewhere, into the store elsewhere, over the broker elsewhere. */
    private void works() {
        Caller door = Caller.at(URI.create("http://127.0.0.1:" + ports.get(Endpoint.GATEWAY)));
        NewCycle.opened(system, door);
        await("the other services hear of it")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(door.bearing(system.cast().tokenOf("enterprise-zj"))
                                .get("/api/application/cycles")
                                .must()
                                .text())
                        .contains(NewCycle.NAME));
        assertThat(system.as("enterprise-zj")
                        .get("/api/application/cycles")
                        .must()
                        .text())
                .as("the running system has its own data")
                .doesNotContain(NewCycle.NAME);
    }

    private void verifiesTheAuditWhereItIs(Map<String, String> environment, OwnServers servers) {
        var verified = Launcher.run(environment, "audit", "verify");
        assertThat(verified.exitCode()).as(verified.printed()).isZero();
        assertThat(verified.printed()).containsPattern("publication +national");
        assertThat(system.command("audit", "verify", "--uri", servers.mongodb()).printed())
                .isEqualTo(verified.printed());
    }
}
