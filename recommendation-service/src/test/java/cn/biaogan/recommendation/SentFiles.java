package cn.biaogan.recommendation;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.FileLimits;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.ScannerSettings;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.domain.HoldsFiles;
import cn.biaogan.files.testing.FilesInMemory;
import cn.biaogan.files.testing.ScannerInHand;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.files.FileSweeps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** What a unit sends as files, kept in memory, and the scanner they go through. */
public final class SentFiles {

    private static final ScannerSettings SETTINGS =
            new ScannerSettings("", Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(40));

    public final FilesInMemory stored = new FilesInMemory();
    public final ScannerInHand scanner = new ScannerInHand();
    private final Clock clock;
    private final Scanning scanning;

    public SentFiles(Clock clock) {
        this.clock = clock;
        this.scanning = new Scanning(scanner, clock);
    }

    public FileIntake intake(FileLimits limits) {
        return new FileIntake(new FileInspection(limits), scanning, stored);
    }

    public <S extends HoldsFiles<S>, E> FileSweeps<S, E> sweeps(
            AggregateDefinition<S, E> kind, Aggregates<S, E> documents) {
        var sweep = new ScanSweep(scanning, (what, time) -> true, SETTINGS, clock);
        return new FileSweeps<>(sweep, kind, documents, stored, clock);
    }

    /** The content as it arrives, in a file of its own. */
    public static Path upload(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
