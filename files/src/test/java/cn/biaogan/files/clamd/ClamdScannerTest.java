package cn.biaogan.files.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.FileScanner.ScannerUnreachable;
import cn.biaogan.files.ScannerSettings;
import cn.biaogan.files.testing.FakeClamd;
import cn.biaogan.files.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private final FakeClamd clamd = new FakeClamd();
    private final ClamdScanner scanner = scanner(clamd.port());

    private static ClamdScanner scanner(int port) {
        var settings = new ScannerSettings(
                "", Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(1));
        return new ClamdScanner(InetSocketAddress.createUnresolved("127.0.0.1", port), settings);
    }

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    private String finding(byte[] content) {
        return String.valueOf(scanner.findingIn(new ByteArrayInputStream(content)));
    }

    @Test
    void sendsEveryByteAndReadsTheAnswer() {
        byte[] large = SampleFiles.pdf(300_000);
        assertThat(finding(large)).isEqualTo("null");
        assertThat(clamd.received()).isEqualTo(large);
        assertThat(finding(SampleFiles.eicar())).isEqualTo("Eicar-Test-Signature");
        assertThat(finding(new byte[0])).isEqualTo("null");
    }

    @Test
    void anAnswerThatIsNoneIsAskedAgainLater() throws IOException {
        clamd.answer("INSTREAM size limit exceeded. ERROR");
        assertThatThrownBy(() -> finding(SampleFiles.pdf()))
                .isInstanceOf(ScannerUnreachable.class)
                .hasMessageContaining("size limit");
        clamd.answer("");
        assertThatThrownBy(() -> finding(SampleFiles.pdf())).isInstanceOf(ScannerUnreachable.class);
        clamd.close();
        assertThatThrownBy(() -> finding(SampleFiles.pdf())).isInstanceOf(ScannerUnreachable.class);
    }

    @Test
    void itsAddressIsCheckedAtTheStart() {
        var wrong = new ScannerSettings(
                "scanner.example", Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO);
        assertThatThrownBy(() -> ClamdScanner.of(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
