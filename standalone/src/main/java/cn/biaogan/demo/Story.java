package cn.biaogan.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** What the chapters of the demonstration share. */
final class Story {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final Instant APPLICATION_DEADLINE = Instant.parse("2026-04-30T16:00:00Z");
    static final Instant NOTICE_AT_HOME_OVER = Instant.parse("2026-05-12T16:00:00Z");
    static final Instant RECOMMENDATION_DEADLINE = Instant.parse("2026-05-29T16:00:00Z");
    static final Duration PATIENCE = Duration.ofSeconds(120);

    final Api api;
    final World world;
    final Checks checks;
    final TimeMachine time;
    private final PrintStream out;
    private String cycle = "";

    Story(Api api, World world, Checks checks, TimeMachine time, PrintStream out) {
        this.api = api;
        this.world = world;
        this.checks = checks;
        this.time = time;
        this.out = out;
    }

    String cycle() {
        return cycle;
    }

    void cycle(String opened) {
        this.cycle = opened;
    }

    void chapter(String title) {
        out.println();
        out.println("【" + title + "】");
    }

    void say(String line) {
        out.println("  · " + line);
    }

    /** Counts what is done and says so now and then. */
    Runnable progress(String what, int of) {
        var done = new AtomicInteger();
        int step = Math.max(1, of / 4);
        return () -> {
            int now = done.incrementAndGet();
            if (now % step == 0 || now == of) {
                say(what + " " + now + "/" + of);
            }
        };
    }
}
