package cn.biaogan.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.store.OutboxFull;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What it tells between two looks, when the relay hangs at the broker. */
class BacklogTest {

    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");

    private final Backlog backlog = new Backlog(2);

    @Test
    void theFirstThatWaitsTellsSinceWhen() {
        backlog.written(FIRST);
        backlog.written(FIRST.plusSeconds(7));

        assertThat(backlog.depth()).isEqualTo(2);
        assertThat(backlog.oldest()).isEqualTo(FIRST);
    }

    @Test
    void nothingWaitsSinceAnythingWhenAllHaveLeft() {
        backlog.written(FIRST);
        backlog.emptied();
        assertThat(backlog.oldest()).isNull();

        backlog.written(FIRST.plusSeconds(9));
        assertThat(backlog.oldest()).isEqualTo(FIRST.plusSeconds(9));
    }

    @Test
    void isFullAtItsBound() {
        backlog.written(FIRST);
        backlog.admit();
        backlog.written(FIRST);

        assertThatThrownBy(backlog::admit).isInstanceOf(OutboxFull.class);
    }

    @Test
    void aLookPutsRightWhatOthersSent() {
        backlog.written(FIRST);

        backlog.look(Map.of());

        assertThat(backlog.depth()).isZero();
        assertThat(backlog.oldest()).isNull();
        backlog.admit();
    }
}
