package cn.biaogan.files;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.platform.kernel.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place for the bytes promises. */
public abstract class StoredFilesContract {

    private static final Instant NOW = Instant.parse("2026-05-20T00:00:00Z");
    private static final StoredFiles.Owner OWNER = new StoredFiles.Owner(new TenantId("330000"), "document-1");

    @TempDir
    Path folder;

    private final String fileId = Ids.fresh().toString();

    protected abstract StoredFiles files();

    private StoredFiles.Stored store(byte[] content) throws IOException {
        return files().store(fileId, OWNER, Files.write(folder.resolve("upload"), content), NOW);
    }

    @Test
    void givesBackWhatWasStored() throws IOException {
        byte[] content = SampleFiles.pdf(600_000);
        var stored = store(content);

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sm3()).isEqualTo(Sm3.hex(content));
        try (var bytes = files().open(fileId).orElseThrow()) {
            assertThat(bytes.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void suspectsAFileUntilItIsSettled() throws IOException {
        store(SampleFiles.pdf());
        assertThat(files().suspectsBefore(NOW)).isEmpty();
        assertThat(files().suspectsBefore(NOW.plusSeconds(1)))
                .containsExactly(new StoredFiles.Suspect(fileId, OWNER, NOW));

        files().settle(fileId);

        assertThat(files().suspectsBefore(NOW.plusSeconds(1))).isEmpty();
        assertThat(files().open(fileId)).isPresent();
    }

    @Test
    void sparesAMarkThatWasMadeAnew() throws IOException {
        store(SampleFiles.pdf());
        var old = files().suspectsBefore(NOW.plusSeconds(1)).getFirst();
        files().suspect(fileId, OWNER, NOW.plusSeconds(1));

        files().settle(old);
        var renewed = files().suspectsBefore(NOW.plusSeconds(2)).getFirst();
        assertThat(renewed.since()).isEqualTo(NOW.plusSeconds(1));

        files().settle(renewed);
        assertThat(files().suspectsBefore(NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    void discardsBytesAndSuspicionAlsoTwice() throws IOException {
        store(SampleFiles.pdf());
        files().discard(fileId);
        files().discard(fileId);

        assertThat(files().open(fileId)).isEmpty();
        assertThat(files().suspectsBefore(NOW.plusSeconds(1))).isEmpty();
    }
}
