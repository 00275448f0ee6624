package cn.biaogan.application.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.evidence.preview.DrawnBefore.Page;
import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.platform.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DrawnBeforeTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
    private final DrawnBefore before = new DrawnBefore(clock);

    private static Page page(int number) {
        return new Page("ab", FileKind.PDF, number);
    }

    @Test
    void thatThereIsNoPictureHoldsForAWhile() {
        before.keep(page(1), null);
        before.keep(page(2), new Picture(new byte[10], 2));

        assertThat(before.find(page(1)))
                .hasValueSatisfying(known -> assertThat(known.picture()).isNull());
        clock.advance(Duration.ofMinutes(10));
        assertThat(before.find(page(1))).isEmpty();
        assertThat(before.find(page(2))).isPresent();
    }

    @Test
    void whatWasUsedLongestAgoMakesRoom() {
        for (int number = 1; number <= 3; number++) {
            before.keep(page(number), new Picture(new byte[5 << 20], 4));
        }
        before.find(page(1));

        before.keep(page(4), new Picture(new byte[5 << 20], 4));

        assertThat(before.find(page(2))).isEmpty();
        assertThat(before.find(page(1))).isPresent();
        assertThat(before.find(page(4))).isPresent();
    }
}
