package cn.biaogan.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.counting.CountingServiceApplication;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.RunningService;
import cn.biaogan.platform.testing.TokenIssuer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** A service whose producer finds no broker. */
class OutboxOverHttpIT {

    private static final RunningService SERVICE = RunningService.of(
                    CountingServiceApplication.class, "counting-service")
            .with("spring.kafka.producer.bootstrap-servers", "127.0.0.1:1")
            .with("biaogan.outbox.bound", 3)
            .start();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static RestCaller enterprise() {
        return SERVICE.as(TokenIssuer.shared()
                .token("user-1")
                .tenant("330000")
                .organisation("ent-1")
                .roles("enterprise"));
    }

    private static String metrics() {
        return SERVICE.anonymous().get("/actuator/prometheus").text();
    }

    @Test
    void beyondTheBoundItAsksTheCallerToComeBackAndSavesNothing() {
        for (int i = 1; i <= 3; i++) {
            String path = "/api/counting/counts/" + i;
            await().untilAsserted(() ->
                    assertThat(enterprise().post(path, "").status()).isEqualTo(200));
        }

        Reply refused = enterprise().post("/api/counting/counts/4", "");

        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("outbox-full");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(SERVICE.database().getCollection("counts").countDocuments()).isEqualTo(3);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(metrics()).contains("biaogan_outbox_depth_documents{service=\"counting\"} 3.0"));
    }

    @Test
    void itsProducersEndWithIt() {
        var producers = SERVICE.bean(DefaultKafkaProducerFactory.class);
        var other = SERVICE.twin().with("biaogan.outbox.bound", 4).start();
        var ended = other.bean(DefaultKafkaProducerFactory.class);
        ended.createProducer();
        other.stop();

        assertThat(ended.isRunning()).isFalse();
        assertThat(producers.isRunning()).isTrue();
    }

    @Test
    void namesEveryMetricThatAnOperatorWatches() {
        enterprise().post("/api/counting/counts/1", "");

        List<String> names =
                metrics().lines().map(line -> line.split("[{ ]", 2)[0]).toList();
        assertThat(names)
                .contains(
                        "biaogan_outbox_depth_documents",
                        "biaogan_outbox_age_seconds",
                        "biaogan_outbox_parked_documents",
                        "biaogan_inbox_lag",
                        "biaogan_inbox_holes_total",
                        "biaogan_deadletters",
                        "biaogan_usecase_seconds_count",
                        "biaogan_usecase_seconds_bucket");
        assertThat(metrics())
                .contains("biaogan_inbox_lag{service=\"counting\",subscription=\"cycles\"}")
                .contains("biaogan_deadletters{service=\"counting\",state=\"DEAD\"}")
                .contains("biaogan_deadletters{service=\"counting\",state=\"HELD\"}");
    }
}
