package cn.biaogan.standalone.console;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that happened, with the seconds since the start. Lines of several threads do not mix. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String chinese, String english) {
        print("[%6.1f s] %s · %s".formatted(seconds(), chinese, english));
    }

    /** What a part says of itself while it starts. */
    public void note(String text) {
        print("[%6.1f s]   %s".formatted(seconds(), text));
    }

    public void print(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds as people read them. */
    public static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
