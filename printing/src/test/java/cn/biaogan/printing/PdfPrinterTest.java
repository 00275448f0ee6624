package cn.biaogan.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
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

    @Test
    void turnsThePageForAWideTable() throws IOException {
        try (var document = Loader.loadPDF(PdfPrinter.print(paper(true)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }
}
