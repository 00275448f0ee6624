package cn.biaogan.printing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed on A4, as text: no part of it is ever read as markup. Equal papers print equal PDF bytes.
 *
 * @param title of the file's properties
 * @param at the time the paper speaks of, never that of the printing
 * @param running at the head of every page but a cover; empty for none
 * @param watermark across every page, such as 草稿; absent on what counts
 */
public record Paper(
        String title, Instant at, String running, @Nullable String watermark, boolean landscape, List<Block> blocks) {

    private static final int LINE = 20;

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** About how many lines its texts and tables take; each costs a printer some kilobytes of memory. */
    public int lines() {
        return lines(blocks);
    }

    private static int lines(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> switch (block) {
                    case Block.Text text -> lines(text.text());
                    case Block.Table table ->
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .mapToInt(cell -> lines(cell.text()))
                                .sum();
                    case Block.Together(var together) -> lines(together);
                    default -> 1;
                })
                .sum();
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + Typeface.printable(line).length() / LINE)
                .sum();
    }
}
