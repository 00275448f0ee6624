package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.application.ApplicationServiceApplication;
import cn.biaogan.embedded.process.ChildJvm;
import cn.biaogan.embedded.process.ChildProcess;
import cn.biaogan.publication.PublicationServiceApplication;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Services as processes of their own, told where their neighbours are by the usual Spring properties. */
@Order(850)
class OneProcessEachIT {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final int PORTS = 60;

    private final RunningSystem system = RunningSystem.get();

    @Test
    void servicesWorkTogetherFromProcessesOfTheirOwn() {
        try (var servers = OwnServers.start(system, "each")) {
            var publication = start(Endpoint.PUBLICATION, PublicationServiceApplication.class, servers);
            var application = start(Endpoint.APPLICATION, ApplicationServiceApplication.class, servers);
            try {
                awaitWell(publication, Endpoint.PUBLICATION);
                awaitWell(application, Endpoint.APPLICATION);

                takeAnApplicationWithEvidence(NewCycle.opened(system, door(Endpoint.PUBLICATION)));
            } finally {
                stop(application);
                stop(publication);
            }
        }
    }

    private void takeAnApplicationWithEvidence(String cycle) {
        String organisation = "ent-330000-each";
        system.cast()
                .register(List.of(
                        new cn.biaogan.demo.Cast.Part("st-ent-each", "enterprise", OpenCycle.TENANT, organisation)));
        var applicant = new Applicant(
                door(Endpoint.APPLICATION).bearing(system.cast().tokenOf("st-ent-each")),
                organisation,
                system.cast().papers(4999, OpenCycle.TENANT, organisation, OpenCycle.UNIT),
                cycle);
        await("the cycle came over the broker")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(applicant
                                .caller()
                                .get("/api/application/cycles")
                                .must()
                                .text())
                        .contains(cycle));
        String path = applicant.prepare();
        Reply uploaded = applicant
                .caller()
                .changing(applicant.caller().get(path).must())
                .upload(
                        path + "/evidence",
                        "证书.pdf",
                        "application/pdf",
                        applicant.papers().pdf());
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        assertThat(applicant.submit(path).must().text()).contains("BG2027-330000-");
    }

    private ChildProcess start(Endpoint endpoint, Class<?> main, OwnServers servers) {
        var jvm = new ChildJvm(
                Stream.concat(ChildJvm.SMALL.stream(), Stream.of("-Xmx256m")).toList(),
                System.getProperty("java.class.path"),
                main.getName(),
                List.of(
                        "--server.port=" + port(endpoint),
                        "--spring.mongodb.uri=" + servers.mongodb(),
                        "--spring.mongodb.database=each_" + endpoint.word(),
                        "--spring.kafka.bootstrap-servers=" + servers.kafka(),
                        "--biaogan.oidc.issuer=" + servers.issuer(),
                        "--biaogan.publication.signing-key-file=" + signingKey(),
                        "--biaogan.secrecy.master-key-file="
                                + system.home().of("keys").resolve("master.keys"),
                        "--biaogan.clock.offset-file=" + system.environment().get("BIAOGAN_CLOCK_OFFSETFILE")));
        return ChildProcess.start(
                endpoint.word(), jvm, system.folder().resolve("each").resolve(endpoint.word() + ".log"));
    }

    /** Publication-service makes none itself; the running system's will do. */
    private Path signingKey() {
        return system.home().of("keys").resolve("certificates.pem");
    }

    private void awaitWell(ChildProcess process, Endpoint endpoint) {
        await(endpoint.word() + " is well: " + process.log())
                .atMost(START)
                .ignoreExceptions()
                .failFast(endpoint.word() + " ended: " + process.log(), () -> !process.alive())
                .until(() ->
                        door(endpoint).get("/actuator/health").at("/status").equals("UP"));
        assertThat(door(endpoint).get("/actuator/health/readiness").must().at("/status"))
                .isEqualTo("UP");
        assertThat(door(endpoint)
                        .get("/api/" + endpoint.word() + "/openapi.json")
                        .must()
                        .at("/openapi"))
                .startsWith("3.1");
        assertThat(Metrics.of(door(endpoint).door())
                        .has("biaogan_outbox_depth_documents", Map.of("service", endpoint.word())))
                .isTrue();
    }

    private Caller door(Endpoint endpoint) {
        return Caller.at(URI.create("http://127.0.0.1:" + port(endpoint)));
    }

    private int port(Endpoint endpoint) {
        return system.at(Endpoint.GATEWAY).getPort() + PORTS + endpoint.ordinal();
    }

    private static void stop(ChildProcess process) {
        assertThat(process.stop(STOP))
                .as("asked to end, it ends by itself: " + process.log())
                .isEqualTo(143);
    }
}
