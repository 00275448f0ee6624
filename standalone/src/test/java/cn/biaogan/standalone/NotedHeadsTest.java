package cn.biaogan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.audit.ChainHead;
import cn.biaogan.standalone.console.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedHeadsTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private NotedHeads noted;

    @BeforeEach
    void name() {
        noted = new NotedHeads(folder.resolve("heads.txt"));
    }

    @Test
    void knowsNoneBeforeTheFirstNote() {
        assertThat(noted.read()).isEmpty();
    }

    @Test
    void readsWhatItNoted() {
        var heads = Map.of(
                "application", List.of(new ChainHead("330000", 7, HASH), new ChainHead("national", 2, HASH)),
                "review", List.of(new ChainHead("XJBT", 1, HASH)));
        noted.write(Map.of("review", List.of()));
        noted.write(heads);

        assertThat(noted.read()).isEqualTo(heads);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void refusesAFileThatIsNoneOfItsOwn() throws Exception {
        Files.writeString(noted.file(), "hello\n");

        assertThatThrownBy(noted::read).isInstanceOf(Refusal.class).hasMessageContaining("no file of audit heads");
    }
}
