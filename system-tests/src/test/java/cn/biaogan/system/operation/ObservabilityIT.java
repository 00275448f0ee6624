package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.EventLog;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.PlayedCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What metrics, traces and logs tell an operator at night. */
@Order(830)
class ObservabilityIT {

    private static final List<Endpoint> STORING = List.of(
            Endpoint.APPLICATION, Endpoint.RECOMMENDATION, Endpoint.REVIEW, Endpoint.PUBLICATION, Endpoint.EXCHANGE);
    /** Of {@code deploy/prometheus/prometheus.yml}: an answer that takes longer is no answer. */
    private static final Duration SCRAPE_TIMEOUT = Duration.ofSeconds(5);

    private static final Map<String, List<String>> SUBSCRIPTIONS = Map.of(
            "application", List.of("cycles", "recommendations", "reviews"),
            "recommendation", List.of("cycles", "cases", "recommended", "candidates"),
            "review", List.of("review-cycles", "review-applications", "review-recommendations", "review-follow-ups"),
            "publication", List.of("notices-review", "notices-application", "certificates-publication"),
            "exchange", List.of("public-cycles", "public-publications"));

    private final RunningSystem system = RunningSystem.get();

    @Test
    void everyServiceTellsItsOutboxItsLagAndItsDeadLetters() {
        for (Endpoint endpoint : STORING) {
            var metrics = Metrics.of(system.at(endpoint));
            var service = Map.of("service", endpoint.word());
            assertThat(metrics.has("biaogan_outbox_depth_documents", service)).isTrue();
            assertThat(metrics.has("biaogan_outbox_age_seconds", service)).isTrue();
            for (String state : List.of("DEAD", "HELD")) {
                assertThat(metrics.has("biaogan_deadletters", Map.of("service", endpoint.word(), "state", state)))
                        .as(endpoint + " " + state)
                        .isTrue();
            }
            for (String subscription : SUBSCRIPTIONS.get(endpoint.word())) {
                assertThat(metrics.has("biaogan_inbox_lag", Map.of("subscription", subscription)))
                        .as(endpoint + " " + subscription)
                        .isTrue();
                assertThat(metrics.has("biaogan_inbox_holes_total", Map.of("subscription", subscription)))
                        .as(endpoint + " " + subscription)
                        .isTrue();
            }
        }
        var monitoring = Metrics.of(system.at(Endpoint.MONITORING));
        assertThat(monitoring.has("biaogan_monitoring_lag_messages", Map.of("service", "monitoring")))
                .isTrue();
        assertThat(monitoring.has("biaogan_monitoring_deadletters_total", Map.of()))
                .isTrue();
        assertThat(monitoring.has("biaogan_monitoring_holes_total", Map.of())).isTrue();
        assertThat(Metrics.of(system.at(Endpoint.GATEWAY))
                        .has("http_server_requests_seconds_count", Map.of("service", "gateway")))
                .isTrue();
    }

    @Test
    void everyUseCaseIsTimedByItsActionAndOutcome() {
        var ok = Map.of("action", "cycle.open", "outcome", "ok");
        var rejected = Map.of("action", "audit.verify", "outcome", "rejected");
        var before = Metrics.of(system.at(Endpoint.APPLICATION));

        system.as("enterprise-zj").get("/api/application/cycles").must();
        system.as("enterprise-zj").get("/api/application/audit/verification");

        var after = Metrics.of(system.at(Endpoint.APPLICATION));
        for (var labels : List.of(ok, rejected)) {
            assertThat(after.count("biaogan_usecase_seconds_count", labels))
                    .as(labels.toString())
                    .isEqualTo(before.count("biaogan_usecase_seconds_count", labels) + 1);
        }
        assertThat(after.has("biaogan_usecase_seconds_bucket", ok)).isTrue();
    }

    @Test
    void depthAndAgeOfTheOutboxRiseWhileTheBrokerIsAwayAndFallAgain() {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        long broker = system.pid("kafka");

        Signal.STOP.to(broker);
        try {
            applicant.submit(path).must();
            await("the alarm rises").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var metrics = Metrics.of(system.at(Endpoint.APPLICATION));
                assertThat(metrics.count("biaogan_outbox_depth_documents", Map.of()))
                        .isGreaterThanOrEqualTo(1);
                assertThat(metrics.count("biaogan_outbox_age_seconds", Map.of()))
                        .isGreaterThan(5);
                assertThat(metrics.took()).isLessThan(SCRAPE_TIMEOUT);
            });
        } finally {
            Signal.CONT.to(broker);
        }
        await("it falls").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var metrics = Metrics.of(system.at(Endpoint.APPLICATION));
            assertThat(metrics.count("biaogan_outbox_depth_documents", Map.of()))
                    .isZero();
            assertThat(metrics.count("biaogan_outbox_age_seconds", Map.of())).isZero();
        });
    }

    @Test
    void theLagRisesWhileTheStoreIsAwayAndMetricsAreStillAnswered() {
        long store = system.pid("store");
        int many = 9;

        Signal.STOP.to(store);
        try {
            IntStream.range(0, many)
                    .forEach(any -> Posted.first("biaogan.application.v1", Posted.IDLE, OpenCycle.TENANT, "{}")
                            .to(system.kafka()));
            for (Endpoint reader : List.of(Endpoint.RECOMMENDATION, Endpoint.REVIEW, Endpoint.PUBLICATION)) {
                await(reader + " tells its lag").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                    var metrics = Metrics.of(system.at(reader));
                    assertThat(metrics.took()).isLessThan(SCRAPE_TIMEOUT);
                    assertThat(metrics.count("biaogan_inbox_lag", Map.of())).isGreaterThanOrEqualTo(many);
                });
            }
        } finally {
            Signal.CONT.to(store);
        }
        for (Endpoint reader : STORING) {
            await(reader + " catches up")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(Metrics.of(system.at(reader)).count("biaogan_inbox_lag", Map.of()))
                                    .isZero());
        }
        assertThat(new Books(system).deadLetters()).isEmpty();
    }

    @Test
    void aTraceRunsFromTheCallersRequestIntoTheEvent() {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        String trace = UUID.randomUUID().toString().replace("-", "");
        var tracing = new Applicant(
                applicant.caller().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"),
                applicant.organisation(),
                applicant.papers(),
                applicant.cycleId());

        Reply receipt = tracing.submit(path).must();

        assertThat(receipt.headers().firstValue("X-Correlation-Id")).hasValue(trace);
        var event = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> new EventLog(system)
                                .read("biaogan.application.v1").stream()
                                        .filter(e -> path.endsWith(e.key()))
                                        .toList(),
                        found -> found.size() == 1)
                .getFirst();
        assertThat(event.fact()).isEqualTo("application.submitted");
        assertThat(event.trace()).isEqualTo(trace);
        assertThat(event.headers().get("ce_correlationid")).isEqualTo(trace);
    }

    @Test
    void aTraceRunsOnThroughConsumersIntoTheEventsTheyCause() {
        PlayedCycle.ensure(system);
        var events = new EventLog(system).read("biaogan.publication.v1");
        var announced = events.stream()
                .filter(e -> e.fact().equals("publication.announced"))
                .map(EventLog.Event::trace)
                .collect(Collectors.toSet());

        assertThat(announced).isNotEmpty().doesNotContain("");
        assertThat(events)
                .filteredOn(e -> e.fact().equals("publication.certificate-issued"))
                .isNotEmpty()
                .allMatch(e -> announced.contains(e.trace()))
                .allMatch(e -> e.headers().get("ce_correlationid").equals(e.trace()));
    }

    @Test
    void aLineOfARequestCarriesServiceTenantAndCorrelation() {
        Applicant applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        Reply failed;
        try (var broken = StoredState.brokenApplication(system, OpenCycle.TENANT, path)) {
            failed = applicant.caller().get(path);
        }

        assertThat(failed.status()).isEqualTo(500);
        String correlation = failed.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(failed.text()).contains(correlation).doesNotContain("nonsense");
        assertThat(linesWith("GET " + path + " failed"))
                .singleElement()
                .asString()
                .contains("ERROR [application] [" + OpenCycle.TENANT + "] [" + correlation + "]");
    }

    @Test
    void aLineAboutAMessageCarriesTheTenantAndCorrelationOfThatMessage() {
        String topic = "biaogan.application.v1";
        // another tenant's, just before it on the same thread
        Posted.first(topic, Posted.IDLE, "440000", "{}").to(system.kafka());
        var later = Posted.first(topic, Posted.IDLE, OpenCycle.TENANT, "{}").at(2);
        later.to(system.kafka());
        try {
            for (String reader : List.of("recommendation", "review", "publication")) {
                await(reader + " holds it back")
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(Letters.of(system, reader).held(later.key()))
                                        .hasSize(1));
                assertThat(linesWith("[" + reader + "]").stream()
                                .filter(line -> line.contains(later.key() + " lacks 1")))
                        .singleElement()
                        .asString()
                        .contains("ERROR [" + reader + "] [" + OpenCycle.TENANT + "] [" + later.correlation() + "]");
                assertThat(Metrics.of(system.at(Endpoint.valueOf(reader.toUpperCase(java.util.Locale.ROOT))))
                                .count("biaogan_inbox_holes_total", Map.of()))
                        .isGreaterThanOrEqualTo(1);
            }
        } finally {
            later.at(1).to(system.kafka());
        }
        await("what was missing has come")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(new Books(system).deadLetters()).isEmpty());
    }

    @Test
    void aLineAboutAPoisonMessageCarriesItsTenantAndTrace() {
        var poison = Posted.first("biaogan.recommendation.v1", "cn.biaogan.recommendation.returned.v1", "440000", "?")
                .to(system.kafka());
        var letters = Letters.of(system, "application");

        var letter = await().atMost(Duration.ofSeconds(20))
                .until(() -> letters.dead(poison.key()), found -> found.size() == 1)
                .getFirst();

        assertThat(linesWith("recommendations cannot apply cn.biaogan.recommendation.returned.v1"))
                .filteredOn(line -> line.contains(poison.key()) && line.contains("[application]"))
                .singleElement()
                .asString()
                .contains("ERROR [application] [440000] [" + poison.correlation() + "]");
        Letters.settleAll(system);
    }

    @Test
    void prometheusIsToldOfEveryServiceWhereItListens() throws IOException {
        String configuration = Files.readString(Launcher.project().resolve("deploy/prometheus/prometheus.yml"));

        for (Endpoint endpoint : Endpoint.values()) {
            if (endpoint.isService()) {
                assertThat(configuration)
                        .containsPattern("targets: \\[\"127\\.0\\.0\\.1:" + endpoint.defaultPort()
                                + "\"]\\s+labels: \\{ service: " + endpoint.word() + " }");
            }
        }
        assertThat(Arrays.stream(Endpoint.values()).filter(Endpoint::isService)).hasSize((int)
                configuration.lines().filter(line -> line.contains("targets:")).count());
        assertThat(configuration).contains("metrics_path: /actuator/prometheus", "scrape_timeout: 5s");
    }

    private List<String> linesWith(String text) {
        try (var lines = Files.lines(system.home().log("services"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(text)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
