package cn.biaogan.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.ResidentMemory;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence that is none, and names that mean harm. */
class BadFilesIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long HUNDRED_MEGABYTES = 100L * MEGABYTE;

    private final RunningSystem system = RunningSystem.get();
    private final Desk desk = Desk.open();
    private List<String> before = List.of();

    @BeforeEach
    void remember() {
        before = desk.stored();
    }

    @AfterEach
    void nothingIsHalfDone() {
        assertThat(desk.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"证书.pdf", "照片.png", "照片.jpg", "说明.docx", "台账.xlsx", "公文.ofd"})
    void wrongContentBehindARightName(String name) {
        for (String content : List.of("MZ 这不是真的", "<html><script>alert(1)</script></html>", "PK\u0003\u0004 zip?")) {
            refused(name, content.getBytes(StandardCharsets.UTF_8))
                    .is(422, "file.type-mismatch")
                    .tells("请上传原始文件", "Upload the original file");
        }
    }

    @Test
    void aRightContentBehindAWrongName() {
        refused("证书.png", desk.applicant().papers().pdf())
                .is(422, "file.type-mismatch")
                .tells("PDF 文件", "a PDF");
        for (String name : List.of("证书.exe", "证书.pdf.html", "证书", "pdf")) {
            refused(name, desk.applicant().papers().pdf())
                    .is(422, "file.type-not-allowed")
                    .tells("PDF", "PDF");
        }
    }

    @Test
    void nothingAtAll() {
        refused("证书.pdf", new byte[0]).is(422, "file.empty").tells("请检查文件", "Check it");
    }

    @Test
    void aQuestionThatIsNotAsked() {
        Refused.on(
                        desk.caller(),
                        caller -> caller.upload(
                                desk.path() + "/evidence?question=SC-9-9-9",
                                "证书.pdf",
                                "application/pdf",
                                desk.applicant().papers().pdf()))
                .is(422, "invalid-fields")
                .blames("/question", "value.unknown");
    }

    @Test
    void moreThanAFileMayHave() {
        byte[] large = Arrays.copyOf(desk.applicant().papers().pdf(), 21 * MEGABYTE);

        refused("证书.pdf", large).is(422, "file.too-large").tells("20 MB", "20 MB");
    }

    @Test
    void moreThanARequestMayHave() {
        byte[] larger = Arrays.copyOf(desk.applicant().papers().pdf(), 26 * MEGABYTE);

        refused("证书.pdf", larger).is(413, "gateway.request-too-large").tells("25 MB", "25 MB");
    }

    /** Told beforehand or not how long it is: it is refused long before its end, and nobody holds it in memory. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHundredMegabytes(boolean announced) {
        long pid = system.pid("services");
        long memory = ResidentMemory.ofProcess(pid);

        for (String language : List.of("zh-CN", "en")) {
            var upload = new EndlessUpload(desk.caller(), desk.path() + "/evidence", language)
                    .send(HUNDRED_MEGABYTES, announced);

            assertThat(upload.status()).as("%s", upload).isEqualTo(413);
            assertThat(upload.answer())
                    .contains("application/problem+json", "\"code\":\"gateway.request-too-large\"", "25 MB");
            assertThat(upload.answer()).contains(language.equals("en") ? "Compress the files" : "请压缩文件");
            assertThat(upload.took()).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(system.pid("services")).isEqualTo(pid);
        assertThat(ResidentMemory.ofProcess(pid) - memory).as("KiB").isLessThan(64 * 1024);
    }

    @ParameterizedTest
    @CsvSource({
        "../../../../etc/证书.pdf, 证书.pdf",
        "..\\..\\Windows\\证书.pdf, 证书.pdf",
        "/etc/passwd.pdf, passwd.pdf",
        "C:\\证书.pdf, 证书.pdf",
        "....//....//a.pdf, a.pdf",
        "a%2f..%2fb.pdf, a%2f..%2fb.pdf",
        "con:a|b?.pdf, con_a_b_.pdf",
        "\u202Efdp.a.pdf, fdp.a.pdf",
        ".htaccess.pdf, htaccess.pdf"
    })
    void aNameThatPointsElsewhereIsMadeHarmless(String sent, String kept) {
        var other = Desk.open();
        Reply added = other.caller()
                .upload(
                        other.path() + "/evidence",
                        sent.replace("\\", "\\\\"),
                        "application/pdf",
                        other.applicant().papers().pdf())
                .must();
        Reply read = other.caller()
                .get(other.path() + "/evidence/" + added.at("/evidenceId"))
                .must();

        assertThat(added.at("/fileName")).isEqualTo(kept);
        assertThat(read.text()).startsWith("%PDF-");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition ->
                        assertThat(disposition).startsWith("attachment").doesNotContain("/", "\\", "..\""));
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private Refused refused(String name, byte[] content) {
        return Refused.on(
                desk.caller(), caller -> caller.upload(desk.path() + "/evidence", name, "application/pdf", content));
    }
}
