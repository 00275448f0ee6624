package cn.biaogan.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a paper, from top to bottom. */
public sealed interface Block {

    /** A word and what is written on its line. */
    record Line(String label, String value) {}

    /**
     * The first page, alone.
     *
     * @param number at the upper right; empty for none
     * @param foot at the lower end, such as the year
     */
    record Cover(String number, String title, List<Line> lines, List<String> foot) implements Block {

        public Cover {
            lines = List.copyOf(lines);
            foot = List.copyOf(foot);
        }
    }

    /** In the middle of the line, large. */
    record Title(String text) implements Block {}

    /**
     * The head of a part.
     *
     * @param onNewPage whether it starts a page
     */
    record Heading(String text, boolean onNewPage) implements Block {}

    /** The head of a paragraph's block; stays with what follows it. */
    record Subheading(String text) implements Block {}

    /** Paragraphs, one for each line of the text. */
    record Text(String text, Kind kind) implements Block {

        /** How it is set. */
        public enum Kind {
            /** First line indented by two characters. */
            BODY,
            /** Not indented, for what stands above or between. */
            PLAIN,
            /** Small, beneath a table. */
            NOTE,
            /** Digests and the like, in small letters. */
            CODE
        }
    }

    /**
     * With borders; its head is repeated on every page.
     *
     * @param widths of the columns, in percent
     * @param dense in smaller letters, for a long table
     */
    record Table(List<Integer> widths, List<Row> head, List<Row> rows, boolean dense) implements Block {

        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        public Table(List<Integer> widths, List<Row> head, List<Row> rows) {
            this(widths, head, rows, false);
        }
    }

    /** Cells that start in this row; what reaches in from above is not named again. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * @param rows over how many it reaches
     * @param columns over how many it reaches
     */
    record Cell(String text, int rows, int columns, Align align, boolean bold) {

        /** Across the cell; always in the middle of its height. */
        public enum Align {
            LEFT,
            CENTER
        }

        public static Cell left(String text) {
            return new Cell(text, 1, 1, Align.LEFT, false);
        }

        public static Cell center(String text) {
            return new Cell(text, 1, 1, Align.CENTER, false);
        }

        public static Cell head(String text) {
            return new Cell(text, 1, 1, Align.CENTER, true);
        }

        public Cell over(int moreRows, int moreColumns) {
            return new Cell(text, moreRows, moreColumns, align, bold);
        }
    }

    /**
     * A line that is sealed.
     *
     * @param seal PNG that is laid over the line, one seal high; absent where ink is expected
     */
    record Sealed(String text, byte @Nullable [] seal) implements Block {}

    /** Parts that stand on one page, such as a statement and the place to sign it. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /** Where people sign and seal, at the right; stays together. */
    record Signing(List<Line> lines) implements Block {

        public Signing {
            lines = List.copyOf(lines);
        }
    }
}
