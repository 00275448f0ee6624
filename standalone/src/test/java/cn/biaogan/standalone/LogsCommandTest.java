package cn.biaogan.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogsCommandTest {

    private static final String GATEWAY =
            "2026-11-26T01:40:30.123Z INFO  [gateway] [-] [0190] c.b.gateway.Site : asked";
    private static final String REVIEW =
            "2026-11-26T01:40:31.456Z ERROR [review] [330000] [0191] c.b.review.X : failed";
    private static final String TRACE = "\tat cn.biaogan.review.X.y(X.java:7)";
    private static final String SHARED = "2026-11-26T01:40:32.789Z WARN  [biaogan] [-] [-] o.a.kafka.Client : slow";

    @Test
    void tellsTheLinesOfOneServiceWithTheirStackTraces() {
        assertThat(LogsCommand.end(Stream.of("begun", GATEWAY, REVIEW, TRACE, SHARED), 40, "review"))
                .containsExactly(REVIEW, TRACE);
        assertThat(LogsCommand.end(Stream.of(REVIEW, GATEWAY, SHARED), 40, "gateway"))
                .containsExactly(GATEWAY);
    }

    @Test
    void showsTheLastLinesOfThoseThatAreMeant() {
        assertThat(LogsCommand.end(Stream.of("begun", GATEWAY, REVIEW, TRACE), 2, ""))
                .containsExactly(REVIEW, TRACE);
        assertThat(LogsCommand.end(Stream.of(GATEWAY, REVIEW, GATEWAY + "1", SHARED), 1, "gateway"))
                .containsExactly(GATEWAY + "1");
    }
}
