package cn.biaogan.system.operation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a terminal or an operating system says to a process. */
enum Signal {
    TERM,
    KILL,
    STOP,
    CONT;

    void to(long pid) {
        try {
            int ended = new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("kill -" + name() + " " + pid + " ended with " + ended);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
