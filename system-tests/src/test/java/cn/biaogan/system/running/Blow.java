package cn.biaogan.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What may happen to a process. */
public enum Blow {
    /** kill -9 of the one process of all services. */
    KILL_SERVICES("services", Duration.ZERO),
    /** kill -9 of the document store. */
    KILL_STORE("store", Duration.ZERO),
    /** kill -9 of Keycloak. */
    KILL_KEYCLOAK("keycloak", Duration.ZERO),
    /** The broker does not answer for 20 seconds and is killed then. */
    FREEZE_AND_KILL_BROKER("kafka", Duration.ofSeconds(20));

    private final String part;
    private final Duration frozen;

    Blow(String part, Duration frozen) {
        this.part = part;
        this.frozen = frozen;
    }

    /** Strikes, and returns when the process is gone. */
    public void strike(RunningSystem system) {
        long pid = system.pid(part);
        var process = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException(part + " does not run: nothing to hit"));
        if (!frozen.isZero()) {
            signal("STOP", pid);
            waitFor(frozen);
        }
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void signal(String name, long pid) {
        try {
            int ended = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + ended);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The length of the outage is the subject here, not a wait for an effect. */
    private static void waitFor(Duration outage) {
        try {
            TimeUnit.MILLISECONDS.sleep(outage.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
