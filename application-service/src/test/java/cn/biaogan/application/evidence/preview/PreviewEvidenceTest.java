package cn.biaogan.application.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.evidence.AddEvidence;
import cn.biaogan.application.evidence.AddEvidenceHandler;
import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.testing.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewEvidenceTest {

    @TempDir
    Path folder;

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private String add(byte[] pdf) throws IOException {
        Path bytes = Files.write(folder.resolve("upload"), pdf);
        return service.bean(AddEvidenceHandler.class)
                .handle(new AddEvidence(ServiceInMemory.ID, new FileName("a.pdf"), bytes, null), service.enterprise())
                .evidence()
                .evidenceId();
    }

    private Picture preview(String evidenceId, int page) {
        return service.bean(PreviewEvidenceHandler.class)
                .handle(ServiceInMemory.ID, evidenceId, page, service.enterprise());
    }

    @Test
    void drawsAPageOnceHoweverOftenItIsLookedAt() throws IOException {
        var evidence = add(SampleFiles.pages(2));

        assertThat(preview(evidence, 2)).isSameAs(preview(evidence, 2));
        assertThat(preview(evidence, 1)).isNotSameAs(preview(evidence, 2));
        assertThatThrownBy(() -> preview(evidence, 3)).isInstanceOf(PreviewRejection.NoSuchPage.class);
    }

    @Test
    void whatWouldTakeAllMemoryHasNone() throws IOException {
        var evidence = add(HarmfulFiles.hugeMask());

        assertThatThrownBy(() -> preview(evidence, 1)).isInstanceOf(PreviewRejection.None.class);
    }
}
