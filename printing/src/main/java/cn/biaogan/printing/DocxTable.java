package cn.biaogan.printing;

import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Line;
import cn.biaogan.printing.Block.Row;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of a DOCX. A cell over several rows is a chain of merged cells, one in every row, as the format wants it. */
final class DocxTable {

    private final XWPFTable table;
    private final int[] widths;
    /** In each column, over how many rows a cell from above still reaches. */
    private final int[] below;

    private final int[] span;

    private DocxTable(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
        this.below = new int[widths.length];
        this.span = new int[widths.length];
    }

    static void write(XWPFDocument document, Block.Table block, boolean landscape) {
        var written = new DocxTable(document.createTable(), widths(block.widths(), DocxPage.width(landscape)));
        written.lay();
        block.head().forEach(row -> written.row(row, true));
        block.rows().forEach(row -> written.row(row, false));
        written.table.removeRow(0); // the one every new table has
        document.createParagraph().setSpacingAfter(0);
    }

    /** Without borders, but for a line under what is written. */
    static void lines(XWPFDocument document, List<Line> lines, List<Integer> percent, int points, boolean underlined) {
        var written = new DocxTable(document.createTable(), widths(percent, DocxPage.width(false) * 3 / 4));
        written.lay();
        written.table.removeBorders();
        written.table.setTableAlignment(TableRowAlign.CENTER);
        for (Line line : lines) {
            var row = written.newRow();
            row.setHeight(700);
            text(written.cell(row, 0, 1), Cell.left(line.label()), points);
            var value = written.cell(row, 1, 1);
            text(value, Cell.center(line.value()), points);
            if (underlined) {
                underline(value);
            }
        }
        written.table.removeRow(0);
    }

    private static void underline(XWPFTableCell cell) {
        var bottom = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
        bottom.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder.SINGLE);
        bottom.setSz(BigInteger.valueOf(6));
    }

    private static int[] widths(List<Integer> percent, int all) {
        return percent.stream().mapToInt(width -> all * width / 100).toArray();
    }

    private void lay() {
        var about = table.getCTTbl().getTblPr();
        (about.isSetTblLayout() ? about.getTblLayout() : about.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void row(Row content, boolean head) {
        var row = newRow();
        row.setRepeatHeader(head);
        row.setCantSplitRow(true);
        var cells = content.cells().iterator();
        int column = 0;
        while (column < widths.length) {
            if (below[column] > 0) {
                below[column]--;
                merged(cell(row, column, span[column]), STMerge.CONTINUE);
                column += span[column];
            } else if (cells.hasNext()) {
                column += start(row, column, cells.next());
            } else {
                cell(row, column++, 1);
            }
        }
    }

    private int start(XWPFTableRow row, int column, Cell content) {
        var cell = cell(row, column, content.columns());
        if (content.rows() > 1) {
            merged(cell, STMerge.RESTART);
        }
        below[column] = content.rows() - 1;
        span[column] = content.columns();
        text(cell, content, 10);
        return content.columns();
    }

    private XWPFTableRow newRow() {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        return row;
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int columns) {
        var cell = row.createCell();
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths[i];
        }
        cell.setWidth(Integer.toString(width));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        if (columns > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return cell;
    }

    private static void merged(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }

    private static void text(XWPFTableCell cell, Cell content, int points) {
        boolean first = true;
        for (String line : content.text().lines().toList()) {
            var paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
            if (paragraph == null) {
                paragraph = cell.addParagraph();
            }
            first = false;
            paragraph.setSpacingAfter(0);
            paragraph.setAlignment(
                    content.align() == Cell.Align.CENTER ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            DocxText.write(paragraph, line, points, content.bold());
        }
    }
}
