package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.FileInspection;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.ScanSweep;
import cn.biaogan.files.ScannerSettings;
import cn.biaogan.files.Scanning;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.files.testing.FilesInMemory;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.files.testing.ScannerInHand;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.summary.ScanHandler;
import cn.biaogan.recommendation.summary.ScanSweeps;
import cn.biaogan.recommendation.summary.Summaries;
import cn.biaogan.recommendation.summary.SummaryWiring;
import cn.biaogan.recommendation.summary.domain.SignedScan;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans that a unit attaches to its list go through the scanner, now or when there is one. */
class SignedScanTest {

    private static final Act SAMR =
            new Act("test", new Actor("m", TenantId.NATIONAL, "samr", Set.of("ministry"), ""), null, null, null);

    @TempDir
    Path folder;

    private final World world = new World();
    private final FilesInMemory files = new FilesInMemory();
    private final ScannerInHand scanner = new ScannerInHand();
    private final Scanning scanning = new Scanning(scanner, world.clock);
    private final InMemoryAggregates<SummaryPaper, Void> papers = new InMemoryAggregates<>(SummaryWiring.PAPERS);
    private final Summaries summaries =
            new Summaries(new FindBatchesHandler(world.batches, world.cycles), papers, entries -> {}, world.clock);
    private final ScanHandler scans = new ScanHandler(
            summaries,
            papers,
            new FileIntake(new FileInspection(SummaryWiring.TAKEN), scanning, files),
            files,
            world.clock);
    private final ScanSweeps sweeps = new ScanSweeps(
            new ScanSweep(
                    scanning,
                    (what, time) -> true,
                    new ScannerSettings(
                            "", Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(40)),
                    world.clock),
            papers,
            files,
            world.clock);

    @BeforeEach
    void list() {
        world.accepted(1, Size.LARGE);
        world.deliver();
    }

    private SignedScan attach(byte[] content) throws IOException {
        var bytes = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        return scans.attach(World.CYCLE, new FileName("盖章.pdf"), bytes, World.officer())
                .scan();
    }

    private Scan.State state(SignedScan scan) {
        return summaries
                .of(World.CYCLE, null, World.officer())
                .paper()
                .state()
                .scan(scan.scanId())
                .orElseThrow()
                .scan()
                .state();
    }

    @Test
    void whatCameWithoutAScannerIsSearchedWhenThereIsOne() throws IOException {
        var clean = attach(SampleFiles.pdf());
        var infected = attach(SampleFiles.eicar());
        scans.open(World.CYCLE, World.UNIT, infected.scanId(), SAMR);

        scanner.configured = true;
        sweeps.search();

        assertThat(state(clean)).isEqualTo(Scan.State.CLEAN);
        assertThat(state(infected)).isEqualTo(Scan.State.INFECTED);
        assertThatThrownBy(() -> scans.open(World.CYCLE, World.UNIT, infected.scanId(), SAMR))
                .isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(() -> scans.open(World.CYCLE, null, infected.scanId(), World.officer()))
                .isInstanceOf(FileRejection.Infected.class);
        scanner.asked = 0;
        sweeps.search();
        assertThat(scanner.asked).as("each is searched once").isZero();

        scans.detach(World.CYCLE, infected.scanId(), World.officer());
        assertThat(files.bytes).containsOnlyKeys(clean.fileId());
    }

    @Test
    void whatIsFoundInAScanIsNotEvenStored() throws IOException {
        scanner.configured = true;
        assertThatThrownBy(() -> attach(SampleFiles.eicar())).isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(() -> attach(SampleFiles.html())).isInstanceOf(FileRejection.TypeMismatch.class);
        assertThat(files.bytes).isEmpty();

        scanner.away = true;
        var waiting = attach(SampleFiles.pdf());
        scans.open(World.CYCLE, null, waiting.scanId(), World.officer());
        assertThatThrownBy(() -> scans.open(World.CYCLE, World.UNIT, waiting.scanId(), SAMR))
                .isInstanceOf(FileRejection.NotScanned.class);
    }

    @Test
    void anotherUnitDoesNotFindIt() throws IOException {
        var scan = attach(SampleFiles.pdf());
        var neighbour = World.officer("rec-330200", new TenantId("330200"), null);
        assertThatThrownBy(() -> scans.open(World.CYCLE, null, scan.scanId(), neighbour))
                .isInstanceOf(NotFound.class);
    }
}
