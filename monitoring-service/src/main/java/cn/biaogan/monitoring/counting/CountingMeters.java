package cn.biaogan.monitoring.counting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the counting met that it should not meet. */
record CountingMeters(Counter repeats, Counter holes, Counter deadLetters) {

    static CountingMeters in(MeterRegistry registry) {
        return new CountingMeters(
                Counter.builder("biaogan.monitoring.repeats")
                        .description("Events that came again and were not counted again")
                        .register(registry),
                Counter.builder("biaogan.monitoring.holes")
                        .description("Events before which another of their source is missing")
                        .register(registry),
                Counter.builder("biaogan.monitoring.deadletters")
                        .description("Messages that are no readable event")
                        .register(registry));
    }
}
