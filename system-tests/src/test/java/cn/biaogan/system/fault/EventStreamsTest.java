package cn.biaogan.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.EventLog.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventStreamsTest {

    @Test
    void repeatsAndOtherKeysDoNotDisturbAStream() {
        var streams = EventStreams.of(
                List.of(event("a", 1), event("b", 1), event("a", 2), event("a", 1), event("a", 2), event("a", 3)));

        assertThat(streams.faults()).isEmpty();
        assertThat(streams.last("topic", "a")).isEqualTo(3);
        assertThat(streams.last("topic", "c")).isZero();
    }

    @Test
    void aHoleIsAFault() {
        assertThat(EventStreams.of(List.of(event("a", 1), event("a", 3))).faults())
                .containsExactly("topic|a thing.happened 3 came when 2 was due");
    }

    @Test
    void anEventThatOvertakesIsAFault() {
        assertThat(EventStreams.of(List.of(event("a", 2), event("a", 1))).faults())
                .containsExactly("topic|a thing.happened 2 came when 1 was due");
    }

    @Test
    void twoEventsUnderOneNumberAreAFault() {
        assertThat(EventStreams.of(List.of(event("a", 1), event("a", 1, "other")))
                        .faults())
                .containsExactly("topic|a thing.happened 1 is two events");
    }

    private static Event event(String key, long sequence) {
        return event(key, sequence, key + sequence);
    }

    private static Event event(String key, long sequence, String id) {
        return new Event(
                "topic",
                key,
                Map.of("ce_type", "cn.biaogan.thing.happened.v1", "ce_id", id, "ce_sequence", Long.toString(sequence)));
    }
}
