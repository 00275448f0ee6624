package cn.biaogan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Moves the services' clock: a cycle of months is played in minutes. */
final class TimeMachine {

    private final Path file;
    private Duration offset = Duration.ZERO;

    /** @param file that the services read as {@code biaogan.clock.offset-file} */
    TimeMachine(Path file) {
        this.file = file;
    }

    Instant now() {
        return Instant.now().plus(offset);
    }

    /** Goes to the instant and waits until every service looked at its clock again. */
    void travelTo(Instant there) {
        offset = Duration.between(Instant.now(), there);
        write();
        Api.pause(250);
    }

    private void write() {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
