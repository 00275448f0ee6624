package cn.biaogan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.web.problem.Language;
import cn.biaogan.platform.web.problem.ProblemTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FileInspectionTest {

    @TempDir
    Path folder;

    private final FileInspection inspection = new FileInspection(
            new FileLimits(DataSize.ofMegabytes(1), EnumSet.allOf(FileKind.class), DataSize.ofMegabytes(30), 10));

    private FileKind inspect(String name, byte[] content) {
        try {
            return inspection.inspect(Files.write(folder.resolve("upload"), content), new FileName(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mismatch(String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOf(FileRejection.TypeMismatch.class);
    }

    @Test
    void knowsOfficeFilesOldAndNewByWhatIsInside() {
        assertThat(inspect("a.pptx", SampleFiles.pptx())).isEqualTo(FileKind.PPTX);
        assertThat(inspect("a.doc", SampleFiles.doc("WordDocument"))).isEqualTo(FileKind.DOC);
        assertThat(inspect("a.xls", SampleFiles.doc("Workbook"))).isEqualTo(FileKind.XLS);
        mismatch("a.xls", SampleFiles.doc("WordDocument"));
        mismatch("a.doc", SampleFiles.docx());
        mismatch("a.docx", SampleFiles.pptx());
    }

    @Test
    void tellsPeopleTheKindOfWhatIsInside() {
        var texts = new ProblemTexts("files");
        assertThatThrownBy(() -> inspect("证书.pdf", "就是文字".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FileRejection.TypeMismatch.class,
                        no -> assertThat(texts.find("file.type-mismatch.detail", Language.ZH, no.args()))
                                .hasValueSatisfying(text -> assertThat(text).contains("实际内容为“文本文件”")));
        for (var kind : FileKind.values()) {
            assertThat(texts.raw("file.kind." + kind.extensions().getFirst(), Language.EN))
                    .isPresent();
        }
    }

    @Test
    void takesNoMacrosAndNothingBroken() {
        mismatch("a.doc", SampleFiles.doc("WordDocument", "Macros"));
        mismatch("a.xls", SampleFiles.doc("Workbook", "_VBA_PROJECT_CUR"));
        mismatch("a.docx", SampleFiles.docxWithMacros());
        mismatch("a.doc", Arrays.copyOf(SampleFiles.doc("WordDocument"), 600));
        mismatch("a.docx", Arrays.copyOf(SampleFiles.docx(), 60));
    }

    @Test
    void findsMacrosWhateverTheirPartIsCalled() {
        mismatch("a.docx", SampleFiles.docxWith("word/VBAPROJECT.BIN"));
        mismatch("a.docx", SampleFiles.docxWith("[content_types].xml"));
        mismatch("a.docx", typed("<Default Extension='jpg' ContentType='application/vnd.ms-office.vbaProject'/>"));
        mismatch("a.docx", typed("<Default Extension='jpg' ContentType='application/vnd.ms-office.vba&#x50;roject'/>"));
        mismatch("a.docx", typed("<Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"));
        mismatch("a.docx", "<!DOCTYPE Types [<!ENTITY v 'vbaProject'>]><Types/>");
        mismatch("a.docx", "no XML");
        assertThat(inspect(
                        "a.docx", SampleFiles.docxOfTypes(typed("<Default Extension='xml' ContentType='text/xml'/>"))))
                .isEqualTo(FileKind.DOCX);
    }

    private static String typed(String types) {
        return "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + types + "</Types>";
    }

    private void mismatch(String name, String types) {
        mismatch(name, SampleFiles.docxOfTypes(types));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void expectsNoFileOfLessThanAByte(long size) {
        assertThatThrownBy(() -> inspection.expect(new FileName("a.pdf"), size))
                .isInstanceOf(FileRejection.Empty.class);
    }

    @Test
    void refusesWhatUnpacksOutOfAllProportion() {
        assertThat(inspect("a.docx", SampleFiles.docxOf(19 * 1024 * 1024)))
                .as("much of nothing, but little enough")
                .isEqualTo(FileKind.DOCX);
        assertThatThrownBy(() -> inspect("a.docx", SampleFiles.docxOf(21 * 1024 * 1024)))
                .as("too much for so small a file")
                .isInstanceOf(FileRejection.UnpacksTooLarge.class);
        assertThatThrownBy(() -> inspect("a.docx", SampleFiles.docxOf(31 * 1024 * 1024)))
                .isInstanceOf(FileRejection.UnpacksTooLarge.class);
    }
}
