package cn.biaogan.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.biaogan.application.filing.CheckApplicationHandler;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.domain.Scan;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    @TempDir
    Path folder;

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private Evidence add(byte[] content) throws IOException {
        var bytes = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        return service.bean(AddEvidenceHandler.class)
                .handle(new AddEvidence(ServiceInMemory.ID, new FileName("证书.pdf"), bytes, null), service.enterprise())
                .evidence();
    }

    private Scan.State state() {
        return service.application().folder().evidence().getFirst().scan().state();
    }

    private void sweep() {
        service.bean(PendingScans.class).sweep();
    }

    @Test
    void withoutAScannerFilesAreMarkedAndMayBeSubmitted() throws IOException {
        assertThat(add(SampleFiles.eicar()).scan()).isEqualTo(Scan.NONE);
        sweep();
        assertThat(service.scanner.asked).isZero();
        service.submit();
    }

    @Test
    void whatCameWithoutAScannerIsSearchedWhenThereIsOneAlsoInWhatWasSubmitted() throws IOException {
        var clean = add(SampleFiles.pdf());
        var infected = add(SampleFiles.eicar());
        service.submit();

        service.scanner.configured = true;
        sweep();

        var filed = service.application().folder().lastFiling().evidence();
        assertThat(filed)
                .extracting(Evidence::evidenceId, file -> file.scan().state())
                .containsExactlyInAnyOrder(
                        tuple(clean.evidenceId(), Scan.State.CLEAN), tuple(infected.evidenceId(), Scan.State.INFECTED));
        assertThatThrownBy(() -> service.bean(ReadEvidence.class)
                        .open(ServiceInMemory.ID, infected.evidenceId(), service.enterprise()))
                .isInstanceOf(FileRejection.Infected.class);
        service.scanner.asked = 0;
        sweep();
        assertThat(service.scanner.asked).as("each is searched once").isZero();
    }

    @Test
    void whatIsFoundInAnUploadIsNotEvenStored() throws IOException {
        service.scanner.configured = true;
        assertThat(add(SampleFiles.pdf()).scan().state()).isEqualTo(Scan.State.CLEAN);

        assertThatThrownBy(() -> add(SampleFiles.eicar()))
                .isInstanceOfSatisfying(
                        FileRejection.Infected.class,
                        refused -> assertThat(refused.args()).containsEntry("finding", "Eicar-Test"));
        assertThat(service.files.bytes).hasSize(1);
        assertThat(service.application().folder().evidence()).hasSize(1);
    }

    @Test
    void aFileWaitsForAScannerThatIsAwayAndIsNotSubmittedMeanwhile() throws IOException {
        service.scanner.configured = true;
        service.scanner.away = true;
        var file = add(SampleFiles.pdf());

        assertThat(file.scan()).isEqualTo(Scan.PENDING);
        assertThatThrownBy(service::submit)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(tuple("/evidence/" + file.evidenceId(), "file.not-scanned")));
        assertThat(service.bean(CheckApplicationHandler.class)
                        .handle(ServiceInMemory.ID, service.enterprise())
                        .faults())
                .hasSize(1);
        service.bean(ReadEvidence.class).open(ServiceInMemory.ID, file.evidenceId(), service.enterprise());
        assertThatThrownBy(() -> file.requireReadable(false)).isInstanceOf(FileRejection.NotScanned.class);

        service.scanner.away = false;
        sweep();
        assertThat(state()).isEqualTo(Scan.State.CLEAN);
        service.submit();
    }

    @Test
    void whatIsFoundLaterIsOpenedByNobody() throws IOException {
        service.scanner.configured = true;
        service.scanner.away = true;
        var file = add(SampleFiles.eicar());
        service.scanner.away = false;
        sweep();

        assertThat(state()).isEqualTo(Scan.State.INFECTED);
        assertThatThrownBy(() -> service.bean(ReadEvidence.class)
                        .open(ServiceInMemory.ID, file.evidenceId(), service.enterprise()))
                .isInstanceOf(FileRejection.Infected.class);
        assertThatThrownBy(service::submit)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::code)
                                .containsExactly("file.infected"));

        service.bean(RemoveEvidenceHandler.class).handle(ServiceInMemory.ID, file.evidenceId(), service.enterprise());
        service.submit();
    }

    @Test
    void whoGetsNoAnswerAsksLessAndLessOften() throws IOException {
        service.scanner.configured = true;
        service.scanner.away = true;
        add(SampleFiles.pdf());
        add(SampleFiles.pdf());
        add(SampleFiles.pdf());
        service.scanner.asked = 0;

        sweep();
        sweep();
        assertThat(service.scanner.asked)
                .as("not again before the wait is over")
                .isEqualTo(3);
        service.clock.advance(Duration.ofSeconds(11));
        sweep();
        service.clock.advance(Duration.ofSeconds(11));
        sweep();
        assertThat(service.scanner.asked).as("the second wait is longer").isEqualTo(6);
        service.clock.advance(Duration.ofSeconds(11));
        sweep();
        assertThat(service.scanner.asked).isEqualTo(9);
    }
}
