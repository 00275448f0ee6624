package cn.biaogan.printing;

import cn.biaogan.printing.Block.Cell;
import cn.biaogan.printing.Block.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Prints a paper's title, table and texts as one sheet of XLSX. Every cell is text: nothing is ever a formula. */
public final class SheetPrinter {

    private static final int WIDTH = 130;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private int next;

    private SheetPrinter(XSSFWorkbook book, String name) {
        this.book = book;
        this.sheet = book.createSheet(name);
    }

    /** @param paper with one table */
    public static byte[] print(Paper paper) {
        try (var book = new XSSFWorkbook()) {
            new SheetPrinter(book, paper.title()).write(paper);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) {
        var table = paper.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        int columns = table.widths().size();
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, 256 * WIDTH * table.widths().get(i) / 100);
        }
        if (paper.watermark() != null) {
            across(paper.watermark(), columns, style(14, true, HorizontalAlignment.CENTER, false));
        }
        for (Block block : paper.blocks()) {
            switch (block) {
                case Block.Title title ->
                    across(title.text(), columns, style(18, true, HorizontalAlignment.CENTER, false));
                case Block.Sealed sealed -> across(sealed.text(), columns, style(12, false, null, false));
                case Block.Text text ->
                    text.text().lines().forEach(line -> across(line, columns, style(10, false, null, false)));
                case Block.Table one -> table(one);
                default -> {}
            }
        }
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(paper.landscape());
        sheet.setFitToPage(true);
        setup.setFitHeight((short) 0);
    }

    private void across(String text, int columns, CellStyle style) {
        var row = sheet.createRow(next++);
        put(row, 0, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    private void table(Block.Table table) {
        var head = style(11, true, HorizontalAlignment.CENTER, true);
        var center = style(11, false, HorizontalAlignment.CENTER, true);
        var left = style(11, false, HorizontalAlignment.LEFT, true);
        for (List<Row> part : List.of(table.head(), table.rows())) {
            for (Row line : part) {
                var row = sheet.createRow(next++);
                int column = 0;
                for (Cell cell : line.cells()) {
                    put(
                            row,
                            column++,
                            cell.text(),
                            cell.bold() ? head : cell.align() == Cell.Align.LEFT ? left : center);
                }
            }
        }
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(DocxText.printable(text));
        cell.setCellStyle(style);
    }

    private CellStyle style(int points, boolean bold, @Nullable HorizontalAlignment align, boolean borders) {
        var font = book.createFont();
        font.setFontName(bold ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (align != null) {
            style.setAlignment(align);
        }
        if (borders) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
