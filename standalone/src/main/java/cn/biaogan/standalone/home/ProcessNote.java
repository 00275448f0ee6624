package cn.biaogan.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process a part of the system is, as a file that other terminals read. The start time tells it from a later
 * process under the same number.
 */
public record ProcessNote(String part, long pid, Instant started) {

    private static final String SUFFIX = ".pid";

    public static ProcessNote of(String part, ProcessHandle process) {
        return new ProcessNote(part, process.pid(), startOf(process));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    public void write(Home home) {
        Path file = home.run().resolve(part + SUFFIX);
        Path draft = home.run().resolve(part + SUFFIX + ".new");
        try {
            Files.writeString(draft, pid + " " + started.toEpochMilli() + System.lineSeparator());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    public static void remove(Home home, String part) {
        try {
            Files.deleteIfExists(home.run().resolve(part + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when there is none, or none that can be read. */
    public static Optional<ProcessNote> read(Home home, String part) {
        try {
            String[] words =
                    Files.readString(home.run().resolve(part + SUFFIX)).strip().split(" ");
            return Optional.of(
                    new ProcessNote(part, Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notes of all these parts. */
    public static List<ProcessNote> readAll(Home home, List<String> parts) {
        return parts.stream().flatMap(part -> read(home, part).stream()).toList();
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(p -> Math.abs(startOf(p).toEpochMilli() - started.toEpochMilli()) < 1000);
    }
}
