package cn.biaogan.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private final List<Entry> stored = new ArrayList<>();
    private final FeedReader reader = new FeedReader(new Feed() {
        @Override
        public void append(FeedEvent event) {
            stored.add(new Entry(stored.size() + 1, event));
        }

        @Override
        public long last() {
            return stored.size();
        }

        @Override
        public List<Entry> after(long cursor, int limit) {
            return stored.stream().filter(e -> e.cursor() > cursor).limit(limit).toList();
        }
    });

    @Test
    void givesPageAfterPageUntilNextStaysTheSame() {
        fill(5, PublicFact.ANNOUNCED, "national");

        assertThat(reader.read(0, 3, null, null).items())
                .extracting(Entry::cursor)
                .containsExactly(1L, 2L, 3L);
        assertThat(reader.read(3, 3, null, null).next()).isEqualTo(5);
        assertThat(reader.read(5, 3, null, null)).isEqualTo(new FeedReader.Read(List.of(), 5));
    }

    @Test
    void aFilterMovesTheCursorPastWhatItDoesNotShow() {
        fill(250, PublicFact.ANNOUNCED, "national");
        fill(1, PublicFact.CERTIFICATE_ISSUED, "330000");
        fill(10, PublicFact.CERTIFICATE_ISSUED, "370200");

        var ofZhejiang = reader.read(0, 50, PublicFact.CERTIFICATE_ISSUED.type(), "330000");

        assertThat(ofZhejiang.items()).extracting(Entry::cursor).containsExactly(251L);
        assertThat(ofZhejiang.next()).isEqualTo(261);
    }

    @Test
    void aRareEventInALongFeedIsFoundByGoingOn() {
        fill(4500, PublicFact.ANNOUNCED, "national");
        fill(1, PublicFact.CYCLE_CLOSED, "national");

        long cursor = 0;
        int calls = 0;
        List<Entry> found = List.of();
        while (found.isEmpty()) {
            var page = reader.read(cursor, 10, PublicFact.CYCLE_CLOSED.type(), null);
            assertThat(page.next()).isGreaterThan(cursor);
            cursor = page.next();
            found = page.items();
            calls++;
        }
        assertThat(found).extracting(Entry::cursor).containsExactly(4501L);
        assertThat(calls).isEqualTo(3);
    }

    private void fill(int times, PublicFact fact, String tenant) {
        for (int i = 0; i < times; i++) {
            stored.add(new Entry(stored.size() + 1, Events.of("id-" + stored.size(), fact, tenant)));
        }
    }
}
