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

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
