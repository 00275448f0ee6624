package cn.biaogan.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "校准证书.pdf, 校准证书.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\x\\证书.pdf, 证书.pdf",
        "a<b>c.pdf, a_b_c.pdf",
        "..hidden.pdf, hidden.pdf",
        "'', file"
    })
    void makesNamesHarmless(String given, String kept) {
        assertThat(new FileName(given).value()).isEqualTo(kept);
    }

    @Test
    void dropsControlAndDirectionCharacters() {
        assertThat(new FileName("fdp\u202Egnp\r\n.pdf").value()).isEqualTo("fdpgnp.pdf");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        var name = new FileName("证".repeat(300) + ".pdf");

        assertThat(name.value()).hasSize(120).endsWith(".pdf");
        assertThat(name.extension()).isEqualTo("pdf");
    }
}
