package cn.biaogan.demo;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** The checks of the demonstration, one a line. */
final class Checks {

    private final PrintStream out;
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    Checks(PrintStream out) {
        this.out = out;
    }

    /** @param seen shown when the check fails */
    void that(boolean holds, String claim, Object seen) {
        if (holds) {
            passed.incrementAndGet();
            out.println("  ✔ " + claim);
        } else {
            failed.incrementAndGet();
            out.println("  ✘ " + claim + "  —— " + seen);
        }
    }

    void equal(Object expected, Object actual, String claim) {
        that(expected.equals(actual), claim + "（" + actual + "）", "expected " + expected + ", was " + actual);
    }

    /** A refusal must be the right problem, in Chinese, with a way out. */
    void refused(Answer answer, int status, String code, String claim) {
        boolean clear =
                !answer.text("detail").isBlank() && !answer.text("title").isBlank();
        that(
                answer.status() == status && answer.code().equals(code) && clear,
                claim + "（" + answer.status() + " " + answer.code() + "）",
                "expected " + status + " " + code + ", was " + answer.status() + " " + answer.body());
    }

    int passed() {
        return passed.get();
    }

    int failed() {
        return failed.get();
    }
}
