package cn.biaogan.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Phrase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static String zh(String text, Object value) {
        return Places.fill(text, Map.of("x", value), Language.ZH, Phrase::key);
    }

    private static String en(String text, Object value) {
        return Places.fill(text, Map.of("x", value), Language.EN, Phrase::key);
    }

    @Test
    void quotesAndOtherBracesAreText() {
        assertThat(zh("it's '{x}' {0} {} {y} $1 \\1", "$2")).isEqualTo("it's '$2' {0} {} {y} $1 \\1");
    }

    @Test
    void timesAreThoseOfBeijing() {
        assertThat(zh("{x}", Instant.parse("2026-06-30T16:00:00Z"))).isEqualTo("2026年7月1日 00:00");
        assertThat(en("{x}", Instant.parse("2026-06-30T16:00:00Z"))).isEqualTo("1 July 2026 00:00 (Beijing time)");
        assertThat(en("{x}", Instant.parse("2026-06-30T16:00:03Z"))).isEqualTo("1 July 2026 00:00:03 (Beijing time)");
        assertThat(zh("{x}", LocalDate.of(2026, 5, 20))).isEqualTo("2026年5月20日");
        assertThat(en("{x}", LocalDate.of(2026, 5, 20))).isEqualTo("20 May 2026");
    }

    @Test
    void numbersArePlainAndListsAreRead() {
        assertThat(zh("{x}", new BigDecimal("4E+8"))).isEqualTo("400000000");
        assertThat(zh("{x}", 1234567)).isEqualTo("1234567");
        assertThat(zh("{x}", List.of("甲", "乙"))).isEqualTo("甲、乙");
        assertThat(en("{x}", List.of("A", "B"))).isEqualTo("A, B");
    }
}
