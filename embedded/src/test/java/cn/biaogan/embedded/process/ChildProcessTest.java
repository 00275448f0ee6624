package cn.biaogan.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void addsToItsLogAndTellsOnlyOfThisStart() {
        Path log = folder.resolve("part/part.log");

        assertThat(echo("first", log)).isEqualTo("first\n");
        assertThat(echo("second", log)).isEqualTo("second\n");
        assertThat(log).hasContent("first\nsecond\n");
    }

    @Test
    void putsAsideALogThatHasGrownLarge() throws IOException {
        Path log = folder.resolve("part.log");
        try (var large = new RandomAccessFile(log.toFile(), "rw")) {
            large.setLength((20L << 20) + 1);
        }

        assertThat(echo("afresh", log)).isEqualTo("afresh\n");
        assertThat(log).hasContent("afresh\n");
        assertThat(Files.size(folder.resolve("part.log.1"))).isEqualTo((20L << 20) + 1);
    }

    private static String echo(String word, Path log) {
        var echo = ChildProcess.start("echo", List.of("echo", word), log, Map.of());
        echo.awaitReady(() -> !echo.alive(), Duration.ofSeconds(20));
        return echo.printed();
    }
}
