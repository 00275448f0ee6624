package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.files.FileSweeps;
import cn.biaogan.recommendation.summary.ScanHandler;
import cn.biaogan.recommendation.summary.Summaries;
import cn.biaogan.recommendation.summary.SummaryWiring;
import cn.biaogan.recommendation.summary.domain.SignedScan;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans that a unit attaches to its list go through the scanner, now or when there is one. */
class SignedScanTest {

    private static final Act SAMR = World.ministry("samr");

    @TempDir
    Path folder;

    private final World world = new World();
    private final SentFiles files = new SentFiles(world.clock);
    private final InMemoryAggregates<SummaryPaper, Void> papers = new InMemoryAggregates<>(SummaryWiring.PAPERS);
    private final Summaries summaries =
            new Summaries(new FindBatchesHandler(world.batches, world.cycles), papers, entries -> {}, world.clock);
    private final ScanHandler scans =
            new ScanHandler(summaries, papers, files.intake(SummaryWiring.TAKEN), files.stored, world.clock);
    private final FileSweeps<SummaryPaper, Void> sweeps = files.sweeps(SummaryWiring.PAPERS, papers);

    @BeforeEach
    void list() {
        world.accepted(1, Size.LARGE);
        world.deliver();
    }

    private SignedScan attach(byte[] content) {
        return scans.attach(World.CYCLE, new FileName("盖章.pdf"), SentFiles.upload(folder, content), World.officer())
                .scan();
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefusedAndTheSameIsAnswered() {
        var act = World.keyed(World.officer(), "scan-1");
        var name = new FileName("盖章.pdf");
        var first = scans.attach(World.CYCLE, name, SentFiles.upload(folder, SampleFiles.pdf()), act);
        assertThat(scans.attach(World.CYCLE, name, SentFiles.upload(folder, SampleFiles.pdf()), act)
                        .scan())
                .isEqualTo(first.scan());
        assertThatThrownBy(() -> scans.attach(World.CYCLE, name, SentFiles.upload(folder, SampleFiles.pdf(4096)), act))
                .isInstanceOf(KeyReused.class);
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

        files.scanner.configured = true;
        sweeps.search();

        assertThat(state(clean)).isEqualTo(Scan.State.CLEAN);
        assertThat(state(infected)).isEqualTo(Scan.State.INFECTED);
        assertThatThrownBy(() -> scans.open(World.CYCLE, World.UNIT, infected.scanId(), SAMR))
                .isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(() -> scans.open(World.CYCLE, null, infected.scanId(), World.officer()))
                .isInstanceOf(FileRejection.Infected.class);
        files.scanner.asked = 0;
        sweeps.search();
        assertThat(files.scanner.asked).as("each is searched once").isZero();

        scans.detach(World.CYCLE, infected.scanId(), World.officer());
        assertThat(files.stored.bytes).containsOnlyKeys(clean.fileId());
    }

    @Test
    void whatIsFoundInAScanIsNotEvenStored() throws IOException {
        files.scanner.configured = true;
        assertThatThrownBy(() -> attach(SampleFiles.eicar())).isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(() -> attach(SampleFiles.html())).isInstanceOf(FileRejection.TypeMismatch.class);
        assertThat(files.stored.bytes).isEmpty();

        files.scanner.away = true;
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
