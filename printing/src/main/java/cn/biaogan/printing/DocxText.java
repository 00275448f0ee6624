package cn.biaogan.printing;

import cn.biaogan.printing.Block.Text.Kind;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Lines and paragraphs of a DOCX, in the fonts every Chinese office program has. */
final class DocxText {

    private static final String BODY = "宋体";
    private static final String HEAD = "黑体";
    private static final String LATIN = "Times New Roman";

    private DocxText() {}

    static XWPFParagraph line(XWPFDocument document, String text, int points, boolean head) {
        var paragraph = document.createParagraph();
        write(paragraph, text, points, head);
        return paragraph;
    }

    static XWPFParagraph centered(XWPFDocument document, String text, int points, boolean head) {
        var paragraph = line(document, text, points, head);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    static void paragraphs(XWPFDocument document, Block.Text text) {
        int points = text.kind() == Kind.NOTE || text.kind() == Kind.CODE ? 9 : 11;
        text.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            var paragraph = line(document, line.strip(), points, false);
            if (text.kind() == Kind.BODY) {
                paragraph.setIndentationFirstLine(points * 40);
            }
            paragraph.setSpacingBetween(1.4);
        });
    }

    static void write(XWPFParagraph paragraph, String text, int points, boolean head) {
        XWPFRun run = paragraph.createRun();
        set(run, points, head);
        run.setText(printable(text));
    }

    static void set(XWPFRun run, int points, boolean head) {
        run.setFontSize(points);
        run.setBold(head);
        run.setFontFamily(LATIN);
        run.setFontFamily(head ? HEAD : BODY, XWPFRun.FontCharRange.eastAsia);
    }

    /** Without what XML cannot hold; an office program has letters for the rest. */
    static String printable(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || (!Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
