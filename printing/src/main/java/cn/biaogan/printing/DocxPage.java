package cn.biaogan.printing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a DOCX: A4, what runs along their heads, their numbers. */
final class DocxPage {

    /** In twentieths of a point. */
    private static final int SHORT = 11906;

    private static final int LONG = 16838;
    private static final int MARGIN = 1361;
    private static final int HEAD = 1474;

    private DocxPage() {}

    /** Between the margins. */
    static int width(boolean landscape) {
        return (landscape ? LONG : SHORT) - 2 * MARGIN;
    }

    static void set(XWPFDocument document, Paper paper) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper.landscape() ? LONG : SHORT));
        size.setH(BigInteger.valueOf(paper.landscape() ? SHORT : LONG));
        if (paper.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(HEAD));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(720));
        margins.setFooter(BigInteger.valueOf(720));
        boolean cover = paper.blocks().stream().anyMatch(Block.Cover.class::isInstance);
        if (cover) {
            section.addNewTitlePg();
        }
        running(document, paper);
        numbers(document);
    }

    private static void running(XWPFDocument document, Paper paper) {
        var policy = document.createHeaderFooterPolicy();
        if (paper.watermark() != null) {
            policy.createWatermark(paper.watermark());
        }
        XWPFHeader header = policy.getHeader(XWPFHeaderFooterPolicy.DEFAULT);
        if (header == null) {
            header = document.createHeader(HeaderFooterType.DEFAULT);
        }
        var line = header.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        DocxText.write(line, paper.running(), 9, false);
    }

    private static void numbers(XWPFDocument document) {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        DocxText.write(line, "第 ", 9, false);
        field(line, "PAGE");
        DocxText.write(line, " 页　共 ", 9, false);
        field(line, "NUMPAGES");
        DocxText.write(line, " 页", 9, false);
    }

    private static void field(XWPFParagraph line, String instruction) {
        line.getCTP().addNewFldSimple().setInstr(instruction);
    }
}
