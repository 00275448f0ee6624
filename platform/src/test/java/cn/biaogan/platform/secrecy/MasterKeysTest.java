package cn.biaogan.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "# nothing", "c2hvcnQ=", "not base64 at all!", "dGVzdHMgb25seQ==,"})
    void refusesWhatHoldsNoKeyAndDoesNotTellIt(String text) {
        assertThatThrownBy(() -> MasterKeys.of(text))
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageStartingWith(text.contains("=") || text.contains("!") ? "A master key is not" : "No master")
                .message()
                .doesNotContain("c2hvcnQ", "base64 at all");
    }

    @Test
    void theFirstIsTheCurrentOneAndIdsFollowFromTheKeys() {
        var first = MasterKey.fresh();
        var second = MasterKey.fresh();
        var keys = MasterKeys.of(first.text() + "," + second.text());

        assertThat(keys.current().id()).isEqualTo(first.id()).isNotEqualTo(second.id());
        assertThat(keys.find(second.id()).orElseThrow().text()).isEqualTo(second.text());
        assertThat(keys.find("0000")).isEmpty();
        assertThat(first.toString()).doesNotContain(first.text());
    }

    @Test
    void aFileIsMadeOnceForItsOwnerAloneAndReadAgainWhenItChanged() throws IOException {
        Path file = MasterKeyFile.keep(folder.resolve("master.keys"));
        var keys = MasterKeys.in(file);
        var old = keys.current();

        assertThat(MasterKeys.in(MasterKeyFile.keep(file)).current().id()).isEqualTo(old.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        MasterKeyFile.renew(file, List.of(old));
        assertThat(keys.current().id()).isNotEqualTo(old.id());
        assertThat(keys.find(old.id())).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MasterKeys.in(folder.resolve("none.keys")))
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("none.keys");
    }
}
