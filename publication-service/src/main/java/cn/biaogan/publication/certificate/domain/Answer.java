package cn.biaogan.publication.certificate.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder shows to keep its certificate.
 *
 * @param by stable id of the account that answered
 */
public record Answer(String text, List<Item> items, String by, Instant at) {

    public Answer {
        items = List.copyOf(items);
    }

    /** One question of the self-check answered again. */
    public record Item(
            String questionId, Choice answer, @Nullable String reason) {}

    /** √, × or — of the self-check table. */
    public enum Choice {
        YES,
        NO,
        NA
    }
}
