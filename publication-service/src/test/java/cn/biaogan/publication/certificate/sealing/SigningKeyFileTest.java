package cn.biaogan.publication.certificate.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesAKeyThatItsOwnerAloneReads() throws IOException {
        Path file = SigningKeyFile.keep(folder.resolve("certificates.pem"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(new SealingSettings(file).key().verification().id()).isNotBlank();
    }

    @Test
    void neverReplacesAKey() {
        Path file = SigningKeyFile.keep(folder.resolve("certificates.pem"));
        String first = SigningKey.read(file).verification().id();

        assertThat(SigningKey.read(SigningKeyFile.keep(file)).verification().id())
                .isEqualTo(first);
    }

    @Test
    void refusesToWorkWithoutAFile() {
        for (var settings : new SealingSettings[] {new SealingSettings(null), new SealingSettings(Path.of(""))}) {
            assertThatThrownBy(settings::key).isInstanceOfSatisfying(SigningKeyUnusable.class, refused -> {
                var advice = new SigningKeyAdvice().analyze(refused);
                assertThat(advice.getDescription()).contains("No file is named");
                assertThat(advice.getAction()).contains("biaogan.publication.signing-key-file");
            });
        }
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path missing = folder.resolve("missing.pem");

        assertThatThrownBy(() -> SigningKey.read(missing))
                .isInstanceOf(SigningKeyUnusable.class)
                .hasMessageContaining("missing.pem");
    }

    @Test
    void readsPemAndDerAndPassesCurveParametersOver() throws IOException {
        SigningKey key = SigningKey.generate();
        Path der = Files.write(folder.resolve("key.der"), key.encoded());
        Path pem = Files.writeString(
                folder.resolve("key.pem"), """
                        -----BEGIN EC PARAMETERS-----
                        BggqgRzPVQGCLQ==
                        -----END EC PARAMETERS-----
                        -----BEGIN PRIVATE KEY-----
                        %s
                        -----END PRIVATE KEY-----
                        """.formatted(Base64.getMimeEncoder().encodeToString(key.encoded())));

        assertThat(SigningKey.read(der).verification().id())
                .isEqualTo(SigningKey.read(pem).verification().id())
                .isEqualTo(key.verification().id());
    }

    @Test
    void refusesAFileThatHoldsNoSm2Key() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        byte[] p256 = generator.generateKeyPair().getPrivate().getEncoded();

        for (byte[] wrong : new byte[][] {p256, {1, 2, 3}}) {
            Path file = Files.write(folder.resolve("wrong.der"), wrong);
            assertThatThrownBy(() -> SigningKey.read(file))
                    .isInstanceOf(SigningKeyUnusable.class)
                    .hasMessageContaining("wrong.der");
        }
    }
}
