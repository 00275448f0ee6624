package cn.biaogan.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.EvidenceRejection;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResumableUploadTest {

    private static final byte[] FILE = SampleFiles.pdf(1000);

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();
    private final ContinueUploadHandler go = service.bean(ContinueUploadHandler.class);

    @AfterEach
    void close() {
        service.close();
    }

    private Upload start(String name, long size, @Nullable String sha256, Act act) {
        return service.bean(StartUploadHandler.class)
                .handle(new StartUpload(ServiceInMemory.ID, new FileName(name), size, sha256, "SC-1-1-1"), act);
    }

    private Upload start() {
        return start("证书.pdf", FILE.length, null, service.enterprise());
    }

    private Upload find(Upload upload) {
        return go.find(ServiceInMemory.ID, upload.uploadId(), service.enterprise());
    }

    private Upload send(Upload upload, int from, int to) {
        return go.handle(upload, from, Arrays.copyOfRange(FILE, from, to), service.enterprise());
    }

    @Test
    void becomesEvidenceOnceHoweverOftenTheEndIsSent() {
        var upload = send(send(start(), 0, 600), 600, 1000);
        assertThat(upload.evidenceId()).isNotNull();

        assertThat(send(upload, 600, 1000)).isEqualTo(upload);
        assertThat(service.application().folder().evidence()).singleElement().satisfies(file -> {
            assertThat(file.evidenceId()).isEqualTo(upload.evidenceId());
            assertThat(file.questionId()).isEqualTo("SC-1-1-1");
            assertThat(service.files.bytes.get(file.fileId())).isEqualTo(FILE);
        });
        assertThat(service.uploads.pieces).isEmpty();
    }

    @Test
    void aSenderThatLostTheAnswerIsToldWhereTheUploadStands() {
        var before = start();
        send(before, 0, 600);

        assertThatThrownBy(() -> send(find(before), 0, 600))
                .isInstanceOfSatisfying(
                        EvidenceRejection.OffsetMismatch.class,
                        refused -> assertThat(refused.offset()).isEqualTo(600));
        assertThatThrownBy(() -> send(before, 0, 500))
                .as("two senders at one offset")
                .isInstanceOf(EvidenceRejection.OffsetMismatch.class);
        assertThat(send(find(before), 600, 1000).evidenceId()).isNotNull();
    }

    @Test
    void aWholeUploadThatWasNotRecordedIsCompletedByItsEnd() {
        var upload = start();
        service.uploads.append(Fictional.ZHEJIANG, upload, FILE, service.clock.instant());
        assertThat(find(upload).evidenceId()).isNull();

        assertThat(send(find(upload), 1000, 1000).evidenceId()).isNotNull();
        assertThat(service.application().folder().evidence()).hasSize(1);
    }

    @Test
    void whatIsNotTakenLeavesNothingBehind() {
        var renamed = start("a.png", FILE.length, null, service.enterprise());
        assertThatThrownBy(() -> send(renamed, 0, 1000)).isInstanceOf(FileRejection.TypeMismatch.class);
        assertThatThrownBy(() -> find(renamed)).isInstanceOf(NotFound.class);

        var damaged = start("a.pdf", FILE.length, "0".repeat(64), service.enterprise());
        assertThatThrownBy(() -> send(damaged, 0, 1000)).isInstanceOf(EvidenceRejection.DigestMismatch.class);
        assertThatThrownBy(() -> send(start("a.pdf", 10, null, service.enterprise()), 0, 11))
                .isInstanceOf(EvidenceRejection.BeyondSize.class);
        assertThat(service.application().folder().evidence()).isEmpty();
        assertThat(service.files.bytes).isEmpty();
        assertThat(service.uploads.pieces).isEmpty();
    }

    @Test
    void whatWillBeRefusedIsRefusedBeforeAByteIsSent() {
        assertThatThrownBy(() -> start("a.exe", 1, null, service.enterprise()))
                .isInstanceOf(FileRejection.TypeNotAllowed.class);
        assertThatThrownBy(() -> start("a.pdf", 1024 * 1024 + 1, null, service.enterprise()))
                .isInstanceOf(FileRejection.TooLarge.class);
        assertThatThrownBy(() -> service.bean(StartUploadHandler.class)
                        .handle(
                                new StartUpload(ServiceInMemory.ID, new FileName("a.pdf"), 1, null, "SC-9"),
                                service.enterprise()))
                .isInstanceOf(InvalidFields.class);
        start();
        start();
        assertThatThrownBy(this::start).isInstanceOf(EvidenceRejection.TooManyUploads.class);
    }

    @Test
    void aRepeatedStartFindsTheUpload() {
        var first = start("a.pdf", 10, null, service.keyed("start-0001"));

        assertThat(start("a.pdf", 10, null, service.keyed("start-0001"))).isEqualTo(first);
        assertThatThrownBy(() -> start("b.pdf", 10, null, service.keyed("start-0001")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void isNobodyElsesBusinessAndEndsWithTheSubmission() {
        var upload = start();
        assertThatThrownBy(() -> go.find(
                        ServiceInMemory.ID,
                        upload.uploadId(),
                        service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(NotFound.class);

        service.submit();
        assertThatThrownBy(() -> send(upload, 0, 1000)).isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
        assertThatThrownBy(this::start).isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
    }

    @Test
    void whatNobodyContinuesIsRemoved() {
        var upload = send(start(), 0, 600);
        service.clock.advance(Duration.ofHours(25));
        var fresh = start();

        service.bean(UploadSweep.class).sweep();

        assertThatThrownBy(() -> find(upload)).isInstanceOf(NotFound.class);
        assertThat(find(fresh).offset()).isZero();
        assertThat(service.uploads.pieces).isEmpty();
    }
}
