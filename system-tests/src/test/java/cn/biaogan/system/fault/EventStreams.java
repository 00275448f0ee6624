package cn.biaogan.system.fault;

import cn.biaogan.system.running.EventLog.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of some topics as their consumers may rely on them: of each key the sequences 1, 2, 3, … in this order. An
 * event may come again, as the same event; it may not overtake, be missing, or be another one under the same number.
 */
final class EventStreams {

    private final Map<String, List<String>> idsInOrder = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private EventStreams() {}

    /** @param events of each key in the order of its partition */
    static EventStreams of(List<Event> events) {
        var streams = new EventStreams();
        events.forEach(streams::take);
        return streams;
    }

    private void take(Event event) {
        var known = idsInOrder.computeIfAbsent(name(event.topic(), event.key()), stream -> new ArrayList<>());
        String id = event.headers().getOrDefault("ce_id", "");
        long sequence = event.sequence();
        String place = name(event.topic(), event.key()) + " " + event.fact() + " " + sequence;
        if (id.isEmpty() || sequence < 1) {
            faults.add(place + " has no id or number");
        } else if (sequence == known.size() + 1) {
            known.add(id);
        } else if (sequence > known.size()) {
            faults.add(place + " came when " + (known.size() + 1) + " was due");
        } else if (!known.get((int) sequence - 1).equals(id)) {
            faults.add(place + " is two events");
        }
    }

    private static String name(String topic, String key) {
        return topic + "|" + key;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The highest sequence of a key; 0 when it has no event. */
    long last(String topic, String key) {
        return idsInOrder.getOrDefault(name(topic, key), List.of()).size();
    }
}
