package cn.biaogan.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Prints papers as DOCX, to be worked on in an office program: the same parts, in the fonts that official papers use. */
public final class DocxPrinter {

    private static final int SEAL_PIXELS = 150;

    private final XWPFDocument document;
    private final Paper paper;

    private DocxPrinter(XWPFDocument document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    public static byte[] print(Paper paper) {
        try (var document = new XWPFDocument()) {
            new DocxPrinter(document, paper).write();
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(paper.title());
        about.setCreator("Biaogan");
        about.setCreated(Optional.of(Date.from(paper.at())));
        DocxPage.set(document, paper);
        for (Block block : paper.blocks()) {
            write(block);
        }
    }

    private void write(Block block) throws IOException, InvalidFormatException {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Title title -> DocxText.centered(document, title.text(), 18, true);
            case Block.Heading heading -> heading(heading);
            case Block.Subheading heading -> {
                var line = DocxText.line(document, heading.text(), 12, true);
                line.setSpacingBefore(160);
                line.setKeepNext(true);
            }
            case Block.Text text -> DocxText.paragraphs(document, text);
            case Block.Table table -> DocxTable.write(document, table, paper.landscape());
            case Block.Sealed sealed -> sealed(sealed);
            case Block.Signing signing -> signing(signing);
            case Block.Together(var blocks) -> together(blocks);
        }
    }

    private void together(List<Block> blocks) throws IOException, InvalidFormatException {
        int first = document.getParagraphs().size();
        for (Block block : blocks) {
            write(block);
        }
        var lines = document.getParagraphs();
        lines.subList(first, Math.max(first, lines.size() - 1)).forEach(line -> line.setKeepNext(true));
    }

    private void heading(Block.Heading heading) {
        var line = DocxText.line(document, heading.text(), 14, true);
        line.setPageBreak(heading.onNewPage());
        line.setSpacingBefore(240);
        line.setSpacingAfter(120);
        line.setKeepNext(true);
        outline(line);
    }

    /** So that the office program lists it among the parts. */
    private static void outline(XWPFParagraph line) {
        var about = line.getCTP().isSetPPr()
                ? line.getCTP().getPPr()
                : line.getCTP().addNewPPr();
        about.addNewOutlineLvl().setVal(BigInteger.ZERO);
    }

    private void cover(Block.Cover cover) {
        DocxText.line(document, cover.number(), 11, false).setAlignment(ParagraphAlignment.RIGHT);
        DocxText.centered(document, cover.title(), 26, true).setSpacingBefore(2800);
        document.getLastParagraph().setSpacingAfter(2800);
        DocxTable.lines(document, cover.lines(), List.of(28, 72), 14, true);
        XWPFParagraph last = null;
        for (String foot : cover.foot()) {
            var line = DocxText.centered(document, foot, 14, false);
            line.setSpacingBefore(last == null ? 1600 : 100);
            last = line;
        }
        // headings that start a page do the rest; a cover before anything else breaks by itself
        if (last != null && !startsPage(cover)) {
            last.createRun().addBreak(BreakType.PAGE);
        }
    }

    private boolean startsPage(Block cover) {
        int next = paper.blocks().indexOf(cover) + 1;
        return next < paper.blocks().size()
                && paper.blocks().get(next) instanceof Block.Heading heading
                && heading.onNewPage();
    }

    private void sealed(Block.Sealed sealed) throws IOException, InvalidFormatException {
        var line = DocxText.line(document, sealed.text(), 12, false);
        if (sealed.seal() != null) {
            line.createRun()
                    .addPicture(
                            new ByteArrayInputStream(sealed.seal()),
                            Document.PICTURE_TYPE_PNG,
                            "seal.png",
                            Units.pixelToEMU((int) (SEAL_PIXELS * breadth(sealed.seal()))),
                            Units.pixelToEMU(SEAL_PIXELS));
        }
    }

    /** Of a PNG, in heights: two seals side by side make a broad one. */
    private static double breadth(byte[] png) {
        var header = ByteBuffer.wrap(png);
        return header.getInt(16) / (double) header.getInt(20);
    }

    private void signing(Block.Signing signing) {
        document.createParagraph().setSpacingBefore(500);
        for (Block.Line line : signing.lines()) {
            var written = DocxText.line(document, line.label() + line.value(), 11, false);
            written.setIndentationLeft(4200);
            written.setSpacingBefore(200);
            written.setKeepNext(!line.equals(signing.lines().getLast()));
        }
    }
}
