package cn.biaogan.system.operation;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a service tells Prometheus.
 *
 * @param took how long the answer took
 */
record Metrics(List<String> lines, Duration took) {

    static Metrics of(URI service) {
        long begun = System.nanoTime();
        Reply answer = Caller.at(service).get("/actuator/prometheus").must();
        return new Metrics(answer.text().lines().toList(), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** The sum of the series of this name that carry all these labels; empty when there is none. */
    OptionalDouble value(String name, Map<String, String> labels) {
        var values = lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> labels.entrySet().stream()
                        .allMatch(label -> line.contains(label.getKey() + "=\"" + label.getValue() + "\"")))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(java.util.Arrays.stream(values).sum());
    }

    OptionalDouble value(String name) {
        return value(name, Map.of());
    }

    /** 0 when there is none yet. */
    double count(String name, Map<String, String> labels) {
        return value(name, labels).orElse(0);
    }

    boolean has(String name, Map<String, String> labels) {
        return value(name, labels).isPresent();
    }
}
