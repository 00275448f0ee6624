package cn.biaogan.application.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFoldersTest {

    @TempDir
    private Path parent;

    @Test
    void onlyWhatNobodyDrawsAnyMoreGoes() throws Exception {
        Path left = folder(LeftFolders.PREFIX + "1", Duration.ofMinutes(2));
        Path drawing = folder(LeftFolders.PREFIX + "2", Duration.ofSeconds(20));
        Path others = folder("somebody-else", Duration.ofDays(2));

        Files.createSymbolicLink(parent.resolve(LeftFolders.PREFIX + "0"), parent.resolve("nowhere"));

        LeftFolders.sweep(parent, Instant.now().minus(Duration.ofMinutes(1)));

        assertThat(left).doesNotExist();
        assertThat(drawing.resolve("file")).exists();
        assertThat(others.resolve("file")).exists();
    }

    private Path folder(String name, Duration age) throws Exception {
        Path folder = Files.createDirectory(parent.resolve(name));
        Files.writeString(folder.resolve("file"), "an enterprise's");
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }
}
