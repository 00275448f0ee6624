package cn.biaogan.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.EvidenceRejection;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.files.FileIntake;
import cn.biaogan.files.StoredFiles;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.testing.FilesInMemory;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir
    Path folder;

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private Evidence add(String name, byte[] content, Act act) throws IOException {
        var bytes = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        return service.bean(AddEvidenceHandler.class)
                .handle(new AddEvidence(ServiceInMemory.ID, new FileName(name), bytes, null), act)
                .evidence();
    }

    private Evidence addPdf() throws IOException {
        return add("证书.pdf", SampleFiles.pdf(), service.enterprise());
    }

    private void remove(Evidence evidence) {
        service.bean(RemoveEvidenceHandler.class)
                .handle(ServiceInMemory.ID, evidence.evidenceId(), service.enterprise());
    }

    private void sweep() {
        service.clock.advance(Duration.ofHours(2));
        service.bean(OrphanSweep.class).sweep();
    }

    @Test
    void recordsAFileWithItsKindSizeAndDigest() throws IOException {
        var evidence = addPdf();

        assertThat(evidence.mediaType()).isEqualTo("application/pdf");
        assertThat(evidence.size()).isEqualTo(SampleFiles.pdf().length);
        assertThat(evidence.fileName()).isEqualTo("证书.pdf");
        assertThat(service.application().folder().evidence()).containsExactly(evidence);
        assertThat(service.files.suspects).isEmpty();
    }

    @Test
    void takesOfficeAndOfdFilesByWhatIsInside() throws IOException {
        assertThat(add("a.docx", SampleFiles.docx(), service.enterprise()).mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(add("b.ofd", SampleFiles.ofd(), service.enterprise()).mediaType())
                .isEqualTo("application/ofd");
    }

    @Test
    void refusesAWrongContentBehindARightName() {
        for (String name : List.of("a.pdf", "a.docx", "a.ofd")) {
            assertThatThrownBy(() -> add(name, SampleFiles.png(), service.enterprise()))
                    .as(name)
                    .isInstanceOf(FileRejection.TypeMismatch.class);
        }
        assertThatThrownBy(() -> add("a.png", SampleFiles.html(), service.enterprise()))
                .isInstanceOf(FileRejection.TypeMismatch.class);
        assertThatThrownBy(() -> add("a.docx", SampleFiles.docxWithMacros(), service.enterprise()))
                .isInstanceOf(FileRejection.TypeMismatch.class);
        assertThat(service.files.bytes).isEmpty();
    }

    @Test
    void refusesAKindThatIsNotTaken() {
        for (String name : List.of("a.exe", "a.svg", "a.jpg", "none")) {
            assertThatThrownBy(() -> add(name, SampleFiles.pdf(), service.enterprise()))
                    .as(name)
                    .isInstanceOf(FileRejection.TypeNotAllowed.class);
        }
    }

    @Test
    void refusesAnEmptyFileATooLargeOneAndOneTooMany() throws IOException {
        assertThatThrownBy(() -> add("a.pdf", new byte[0], service.enterprise()))
                .isInstanceOf(FileRejection.Empty.class);
        assertThatThrownBy(() -> add("a.pdf", new byte[1024 * 1024 + 1], service.enterprise()))
                .isInstanceOf(FileRejection.TooLarge.class);
        addPdf();
        addPdf();
        addPdf();
        assertThatThrownBy(this::addPdf).isInstanceOf(EvidenceRejection.TooMany.class);
        assertThat(service.files.bytes).as("nothing half-done").hasSize(3);
        assertThat(service.files.suspects).isEmpty();
    }

    @Test
    void answersARepeatWithTheSameFile() throws IOException {
        var first = add("a.pdf", SampleFiles.pdf(), service.keyed("evidence-0001"));
        var second = add("a.pdf", SampleFiles.pdf(), service.keyed("evidence-0001"));

        assertThat(second).isEqualTo(first);
        assertThat(service.files.bytes).hasSize(1);
    }

    @Test
    void aKeyDoesNotNameTwoFiles() throws IOException {
        add("a.pdf", SampleFiles.pdf(), service.keyed("evidence-0001"));

        assertThatThrownBy(() -> add("a.pdf", SampleFiles.pdf(2000), service.keyed("evidence-0001")))
                .isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> add("b.pdf", SampleFiles.pdf(), service.keyed("evidence-0001")))
                .isInstanceOf(KeyReused.class);
        var bytes = Files.write(folder.resolve("z"), SampleFiles.pdf());
        var forAQuestion = new AddEvidence(ServiceInMemory.ID, new FileName("a.pdf"), bytes, "SC-1-1-1");
        assertThatThrownBy(() ->
                        service.bean(AddEvidenceHandler.class).handle(forAQuestion, service.keyed("evidence-0001")))
                .isInstanceOf(KeyReused.class);
        assertThat(service.files.bytes).hasSize(1);
    }

    @Test
    void theBytesOfARepeatThatCameWhileTheFirstWasRunningAreRemoved() throws IOException {
        var first = add("a.pdf", SampleFiles.pdf(), service.keyed("evidence-0001"));
        var bytes = Files.write(folder.resolve("again"), SampleFiles.pdf());
        var owner = new StoredFiles.Owner(Fictional.ZHEJIANG, ServiceInMemory.ID);
        var intake = service.bean(FileIntake.class);

        var second = intake.store(new FileName("a.pdf"), bytes, owner, service.clock.instant());
        assertThat(service.files.bytes).hasSize(2);
        intake.recorded(second, service::found);

        assertThat(service.files.bytes).containsOnlyKeys(first.fileId());
        assertThat(service.files.suspects).isEmpty();
    }

    @Test
    void refusesAQuestionThatDoesNotExist() throws IOException {
        var bytes = Files.write(folder.resolve("x"), SampleFiles.pdf());
        var command = new AddEvidence(ServiceInMemory.ID, new FileName("a.pdf"), bytes, "SC-9-9-9");

        assertThatThrownBy(() -> service.bean(AddEvidenceHandler.class).handle(command, service.enterprise()))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void whatIsWithAUnitTakesAndLosesNoFiles() throws IOException {
        var evidence = addPdf();
        service.submit();

        assertThatThrownBy(this::addPdf).isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
        assertThatThrownBy(() -> remove(evidence)).isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
        assertThat(service.files.bytes).hasSize(1);
    }

    @Test
    void removingAFileOfADraftRemovesItsBytes() throws IOException {
        remove(addPdf());

        assertThat(service.application().folder().evidence()).isEmpty();
        assertThat(service.files.bytes).isEmpty();
        assertThat(service.files.suspects).isEmpty();
    }

    @Test
    void aFileOfASubmissionIsKeptForGoodThoughALaterOneDoesNotNameIt() throws IOException {
        var evidence = addPdf();
        service.submit();
        service.hear(new UnitWord.SentBack(
                Fictional.UNIT, 1, List.of(new Correction("/form/results", "补充")), Fictional.OPENED));
        remove(evidence);
        sweep();

        var unit = service.act(Fictional.UNIT, Fictional.ZHEJIANG, "recommender");
        var read = service.bean(ReadEvidence.class);
        assertThat(read.open(ServiceInMemory.ID, evidence.evidenceId(), unit).evidence())
                .isEqualTo(evidence);

        service.submit();
        sweep();
        for (Act reader : List.of(unit, service.enterprise())) {
            assertThat(read.open(ServiceInMemory.ID, evidence.evidenceId(), reader)
                            .bytes()
                            .readAllBytes())
                    .isEqualTo(SampleFiles.pdf());
        }
        assertThat(service.files.suspects).isEmpty();
    }

    @Test
    void aFileAddedWhileCorrectingIsNotTheUnitsYet() throws IOException {
        service.submit();
        service.hear(new UnitWord.SentBack(
                Fictional.UNIT, 1, List.of(new Correction("/form/results", "补充")), Fictional.OPENED));
        var evidence = addPdf();
        var unit = service.act(Fictional.UNIT, Fictional.ZHEJIANG, "recommender");

        assertThatThrownBy(() -> service.bean(ReadEvidence.class).open(ServiceInMemory.ID, evidence.evidenceId(), unit))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatCannotBeRemovedDoesNotHoldUpTheSweep() {
        var owner = new StoredFiles.Owner(Fictional.ZHEJIANG, ServiceInMemory.ID);
        var discarded = new ArrayList<String>();
        var failing = new FilesInMemory() {
            @Override
            public void discard(String fileId) {
                discarded.add(fileId);
                throw new IllegalStateException("the store is away");
            }
        };
        failing.suspect("one", owner, service.clock.instant());
        failing.suspect("two", owner, service.clock.instant());
        service.clock.advance(Duration.ofHours(2));

        new OrphanSweep(failing, service.kind("applications"), service.bean(EvidenceSettings.class), service.clock)
                .sweep();

        assertThat(discarded).containsExactlyInAnyOrder("one", "two");
        assertThat(failing.suspects).hasSize(2);
    }

    @Test
    void theSweepRemovesWhatACrashLeftAndSparesWhatIsHeld() throws IOException {
        var held = addPdf();
        var owner = new StoredFiles.Owner(Fictional.ZHEJIANG, ServiceInMemory.ID);
        service.files.suspect(held.fileId(), owner, service.clock.instant());
        service.files.store(
                "left-over", owner, Files.write(folder.resolve("y"), SampleFiles.pdf()), service.clock.instant());

        service.bean(OrphanSweep.class).sweep();
        assertThat(service.files.bytes).as("a running upload is spared").hasSize(2);

        sweep();
        assertThat(service.files.bytes).containsOnlyKeys(held.fileId());
        assertThat(service.files.suspects).isEmpty();
    }
}
