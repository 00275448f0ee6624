package cn.biaogan.application.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.evidence.AddEvidence;
import cn.biaogan.application.evidence.AddEvidenceHandler;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.SelfCheckTable;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.printing.DocxPrinter;
import cn.biaogan.printing.Paper;
import cn.biaogan.printing.PdfPrinter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class PrintedFormTest {

    private static final String UNBROKEN = "量".repeat(3_000);

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();
    private final PrintApplicationHandler printer = service.bean(PrintApplicationHandler.class);
    private final PublishedForm form = service.bean(FormCatalogue.class).published("2026.1");

    @AfterEach
    void close() {
        service.close();
    }

    private Paper paper() {
        return printer.application(ServiceInMemory.ID, null, service.enterprise())
                .paper();
    }

    private SelfCheckTable table() {
        return form.sections().stream()
                .map(PublishedForm.Section::selfCheck)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    @Test
    void saysEverythingThatWasSubmittedAndThatIsAsked() throws IOException {
        service.submit();
        byte[] pdf = PdfPrinter.print(paper());

        var all = text(pdf);
        for (PublishedForm.Section section : form.sections()) {
            assertThat(all).contains(squeezed(section.no() + "、" + section.title()));
            section.fields().forEach(field -> assertThat(all).contains(squeezed(field.label())));
        }
        table().categories().stream()
                .flatMap(category -> category.items().stream())
                .forEach(item -> {
                    assertThat(all).contains(squeezed(item.name()));
                    item.questions().forEach(question -> assertThat(all).contains(squeezed(question.text())));
                });
        Fictional.form().values().forEach(value -> assertThat(all).contains(squeezed(value.toString())));
        var filing = Objects.requireNonNull(service.application().folder().filed());
        assertThat(all)
                .contains(squeezed(table().note()), "不使用自编校准软件", "沈知行", "0571-88880000", "2026年3月2日")
                .contains(filing.number(), filing.digest(), "五、推荐单位意见", "第2页共")
                .doesNotContain("草稿");
        assertThat(all.chars().filter(c -> c == '√').count()).isEqualTo(32 + 1); // the note has one, too
        assertThat(PdfPrinter.print(paper())).as("the same bytes again").isEqualTo(pdf);
    }

    @Test
    void aDraftSaysSoOnEveryPageAndHasNoNumber() throws IOException {
        try (var document = Loader.loadPDF(PdfPrinter.print(paper()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(squeezed(stripper.getText(document))).contains("草稿").doesNotContain("BG2026");
            }
        }
    }

    @Test
    void filesThatNoPlaceNamesAreReferredToInTheirPlace(@TempDir Path folder) throws IOException {
        assertThat(text(PdfPrinter.print(paper()))).doesNotContain("证明材料清单");
        var bytes = Files.write(folder.resolve("upload"), SampleFiles.pdf());
        service.bean(AddEvidenceHandler.class)
                .handle(
                        new AddEvidence(ServiceInMemory.ID, new FileName("能源计量台账.pdf"), bytes, null),
                        service.enterprise());

        assertThat(text(PdfPrinter.print(paper()))).contains("共1份,见“证明材料清单”。", "能源计量台账.pdf");
    }

    @Test
    void hostileTextIsPrintedAsItIsWritten() throws IOException {
        var written = new HashMap<>(Fictional.form());
        written.put("results", "<script>alert(1)</script>&amp;]]> 😀 𠮷田\u0000\u202e 末尾");
        written.put("transferability", UNBROKEN);
        written.put("metrologyLeader", "䶮𫖯");
        service.save(written);

        var all = text(PdfPrinter.print(paper()));
        assertThat(all).contains("<script>alert(1)</script>&amp;]]>〔U+1F600〕〔U+20BB7〕田末尾", "䶮𫖯");
        assertThat(all.chars().filter(c -> c == '量').count()).isGreaterThanOrEqualTo(3_000);

        try (var document = new XWPFDocument(new ByteArrayInputStream(DocxPrinter.print(paper())))) {
            var lines = document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(lines).contains("<script>alert(1)</script>&amp;]]> 😀 𠮷田\u202e 末尾", UNBROKEN);
        }
    }

    @Test
    void theCellsOfTheSelfCheckAreMergedAsInTheNotice() throws IOException {
        service.submit();
        try (var document = new XWPFDocument(new ByteArrayInputStream(DocxPrinter.print(paper())))) {
            var printed = document.getTables().stream()
                    .filter(one -> one.getRow(0).getCell(0).getText().equals("类别"))
                    .findFirst()
                    .orElseThrow();
            assertThat(printed.getRow(0).isRepeatHeader()).isTrue();
            assertThat(printed.getRows()).hasSize(1 + 33);
            assertThat(starts(printed, 0)).containsExactly(1, 9, 12); // 8, 3 and 22 questions
            assertThat(starts(printed, 1)).containsExactly(1, 2, 3, 4, 6, 7, 9, 12, 15, 18, 20, 27, 30, 32);
            assertThat(printed.getRow(8).getCell(3).getText()).isEqualTo("√");
            assertThat(printed.getRow(7).getCell(3).getText()).isEqualTo("—");
        }
    }

    /** The rows where a cell of the column starts. */
    private static List<Integer> starts(XWPFTable table, int column) {
        return IntStream.range(1, table.getNumberOfRows())
                .filter(row -> !continues(table.getRow(row).getCell(column).getCTTc()))
                .boxed()
                .toList();
    }

    private static boolean continues(CTTc cell) {
        return cell.getTcPr().isSetVMerge() && cell.getTcPr().getVMerge().getVal() == STMerge.CONTINUE;
    }

    @Test
    void whatIsPrintedForAnotherOrganisationIsOnRecord() {
        Act unit = service.act(Fictional.UNIT, Fictional.ZHEJIANG, "recommender");
        Act ministry = service.act("samr", TenantId.NATIONAL, "ministry");
        Act expert = service.act("exp-01", TenantId.NATIONAL, "expert");
        assertThatThrownBy(() -> printer.application(ServiceInMemory.ID, null, unit))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> printer.application(ServiceInMemory.ID, null, ministry))
                .isInstanceOf(NotFound.class);
        service.submit();
        paper();
        assertThat(service.audit).isEmpty();

        var printed = printer.application(ServiceInMemory.ID, 1, unit);

        assertThat(printed.name()).isEqualTo("工业计量标杆示范单位申报书-BG2026-330000-00001-钱江精密仪器(虚构)有限公司");
        assertThat(service.audit).hasSize(1);
        assertThatThrownBy(() -> printer.application(ServiceInMemory.ID, 2, ministry))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> printer.application(ServiceInMemory.ID, null, expert))
                .isInstanceOf(NotFound.class);
        printer.receipt(ServiceInMemory.ID, 1, unit);
        assertThat(service.audit).as("a receipt names nobody").hasSize(1);
    }

    @Test
    void theReceiptTellsTimeNumberAndDigest() throws IOException {
        service.submit();
        var filing = Objects.requireNonNull(service.application().folder().filed());

        assertThat(text(PdfPrinter.print(printer.receipt(ServiceInMemory.ID, 1, service.enterprise())
                        .paper())))
                .contains(filing.number(), filing.digest(), "2026年3月2日09:00:00(北京时间)", "浙江省联合推荐单位")
                .doesNotContain("RFC", "openssl");
    }
}
