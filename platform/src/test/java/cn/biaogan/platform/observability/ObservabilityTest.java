package cn.biaogan.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.probe.Probe;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservabilityTest {

    private static List<String> timers() {
        return Probe.anonymous()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("biaogan_usecase_seconds_count"))
                .toList();
    }

    private static void counts(String action, String outcome) {
        await().untilAsserted(() -> assertThat(timers())
                .anyMatch(line -> line.contains("action=\"" + action + "\"")
                        && line.contains("outcome=\"" + outcome + "\"")
                        && line.contains("service=\"probe\"")));
    }

    @Test
    void timesEachUseCaseByItsOutcome() {
        Probe.asEnterprise().post("/api/probe/act", Map.of("name", "a"));
        Probe.anonymous().put("/api/probe/act", Map.of("name", "a"));
        Probe.anonymous().get("/api/probe/public/fail/bug");

        counts("probe.submit-form", "ok");
        counts("probe.edit", "rejected");
        counts("probe.fail", "failed");
    }

    @Test
    void tellsHowManyAreFasterThanAGivenTime() {
        Probe.anonymous().get("/api/probe/public/ping");

        await().untilAsserted(
                        () -> assertThat(Probe.anonymous()
                                        .get("/actuator/prometheus")
                                        .text())
                                .contains(
                                        "biaogan_usecase_seconds_bucket{action=\"probe.ping\",outcome=\"ok\",service=\"probe\",le=\"0.005\"}"));
    }

    @Test
    void namesNoTenantInAnySeries() {
        Probe.asEnterprise().post("/api/probe/act", Map.of("name", "a"));

        assertThat(Probe.anonymous().get("/actuator/prometheus").text()).doesNotContain("330000");
    }

    @Test
    void traces() {
        assertThat(Probe.context().getBean(Tracer.class).nextSpan().context().traceId())
                .hasSize(32);
    }

    @Test
    void outsideOfARequestEachThingHasItsOwnCorrelation() {
        assertThat(Correlation.current()).hasSize(32).isNotEqualTo(Correlation.current());
        assertThat(Correlation.traceparent()).isNull();
    }
}
