package cn.biaogan.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static Paper paper(boolean landscape) {
        return new Paper(
                "样张",
                Instant.parse("2026-03-02T01:00:00Z"),
                "",
                null,
                landscape,
                List.of(new Block.Title("标题"), new Block.Text("正文", Block.Text.Kind.BODY)));
    }

    @Test
    void everyLetterIsEmbeddedAndOnlyThoseThatAreUsed() throws IOException {
        byte[] pdf = PdfPrinter.print(paper(false));

        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC-.*");
            }
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    @Test
    void aPaperThatTakesTooLongEndsAndTheNextIsPrinted() {
        var endless = new Paper(
                "",
                Instant.EPOCH,
                "",
                null,
                false,
                List.of(new Block.Text("量\n".repeat(200_000), Block.Text.Kind.BODY)));
        PdfPrinter.print(paper(false));
        long start = System.nanoTime();

        assertThatThrownBy(() -> PdfPrinter.print(endless, Duration.ofSeconds(1)))
                .isInstanceOf(PrinterBusy.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(PdfPrinter.print(paper(false))).isNotEmpty();
    }

    @Test
    void countsAboutTheLinesThatAreToBePrinted() {
        var blocks = List.<Block>of(
                new Block.Text("量\n".repeat(500) + "量".repeat(2000), Block.Text.Kind.BODY),
                new Block.Table(List.of(100), List.of(), List.of(Block.Row.of(Block.Cell.left("😀".repeat(200))))));

        assertThat(new Paper("", Instant.EPOCH, "", null, false, blocks).lines())
                .isEqualTo(500 + 101 + 91);
    }

    /** Whatever stands before it: somewhere in between it would be torn if it were not kept. */
    @Test
    void aStatementAndThePlaceToSignItStandOnOnePage() throws IOException {
        var statement = new Block.Together(List.of(
                new Block.Heading("推荐单位意见", false),
                new Block.Text("推荐意见：", Block.Text.Kind.PLAIN),
                new Block.Signing(List.of(new Block.Line("推荐单位（盖章）：", "")))));
        for (int lines = 24; lines <= 40; lines += 2) {
            var before = new Block.Text("量\n".repeat(lines), Block.Text.Kind.BODY);
            var paper = new Paper("", Instant.EPOCH, "", null, false, List.of(before, statement));
            assertThat(paper.lines()).isEqualTo(lines + 3);
            try (var document = Loader.loadPDF(PdfPrinter.print(paper))) {
                int page = pageOf(document, "意见");
                assertThat(page).isEqualTo(pageOf(document, "盖章"));
            }
            byte[] docx = DocxPrinter.print(paper);
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                var kept = document.getParagraphs().stream()
                        .dropWhile(line -> !line.getText().contains("推荐单位意见"))
                        .map(XWPFParagraph::isKeepNext)
                        .toList();
                assertThat(kept.subList(0, kept.size() - 1)).doesNotContain(false);
                assertThat(kept).last().isEqualTo(false);
            }
        }
    }

    private static int pageOf(PDDocument document, String words) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(document).replaceAll("\\s", "").contains(words)) {
                return page;
            }
        }
        throw new AssertionError(words + " is not printed");
    }

    @Test
    void turnsThePageForAWideTable() throws IOException {
        try (var document = Loader.loadPDF(PdfPrinter.print(paper(true)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }
}
