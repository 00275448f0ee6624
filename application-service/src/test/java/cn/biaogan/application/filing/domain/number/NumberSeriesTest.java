package cn.biaogan.application.filing.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void countsFromOneWithoutRepeats() {
        var series = NumberSeries.EMPTY.give("a").give("b").give("a").give("c");

        assertThat(series.last()).isEqualTo(3);
        assertThat(series.of("a")).contains(1);
        assertThat(series.of("c")).contains(3);
    }

    @Test
    void remembersOnlyTheLastTwoHundred() {
        var series = NumberSeries.EMPTY;
        for (int i = 1; i <= 201; i++) {
            series = series.give("application " + i);
        }

        assertThat(series.recent()).hasSize(200);
        assertThat(series.of("application 1")).isEmpty();
        assertThat(series.give("application 1").last()).isEqualTo(202);
    }

    @Test
    void looksAsPeopleKnowIt() {
        assertThat(new ApplicationNumber(2026, new TenantId("330000"), 42)).hasToString("BG2026-330000-00042");
        assertThat(new ApplicationNumber(2026, new TenantId("XJBT"), 123456)).hasToString("BG2026-XJBT-123456");
    }
}
