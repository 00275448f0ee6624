package cn.biaogan.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LogContextTest {

    @AfterEach
    void clear() {
        MDC.clear();
    }

    @Test
    void putsOneMessagesNameOnItsLinesAndOnNoOthers() {
        try (var service = LogContext.of("review")) {
            try (var message = LogContext.of("review", new TenantId("330000"), "c-1")) {
                assertThat(MDC.get(Correlation.TENANT)).isEqualTo("330000");
                assertThat(Correlation.current()).isEqualTo("c-1");
            }
            assertThat(MDC.get(Correlation.SERVICE)).isEqualTo("review");
            assertThat(MDC.get(Correlation.TENANT)).isNull();
            assertThat(MDC.get(Correlation.KEY)).isNull();
        }
        assertThat(MDC.get(Correlation.SERVICE)).isNull();
    }

    @Test
    void givesARequestThatReplaysAMessageItsOwnNameBack() {
        MDC.put(Correlation.TENANT, "national");
        MDC.put(Correlation.KEY, "request");

        try (var message = LogContext.of("review", new TenantId("330000"), "c-1")) {
            assertThat(MDC.get(Correlation.KEY)).isEqualTo("c-1");
        }

        assertThat(MDC.get(Correlation.TENANT)).isEqualTo("national");
        assertThat(MDC.get(Correlation.KEY)).isEqualTo("request");
    }
}
