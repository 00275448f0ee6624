package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the cases; {@code null} and empty ask for nothing.
 *
 * @param recommender the unit; a unit's officer always names its own
 * @param text stands in the enterprise's name, the number or the credit code, whatever the case of its letters
 * @param claimedBy whose work; {@code null} asks for everybody's
 * @param order in which the found are shown
 * @param cut which part of them
 */
public record Inquiry(
        Scope scope,
        @Nullable String recommender,
        @Nullable String cycle,
        @Nullable String text,
        Set<CaseState> states,
        @Nullable Size size,
        @Nullable String industry,
        @Nullable String applicantTenant,
        @Nullable Holder claimedBy,
        boolean resubmittedOnly,
        Order order,
        Cut cut) {

    /**
     * Whose work a case is.
     *
     * @param account {@code null} for what nobody claimed
     */
    public record Holder(@Nullable String account) {}

    /** By what lists can be ordered. */
    public enum Key {
        /** The order of ids, in which a list can be followed to its end while it changes. */
        ID,
        SUBMITTED_AT,
        NUMBER,
        /** By the sound of Chinese. */
        NAME,
        STATE
    }

    /** Ties are in the order of ids, in the same direction. */
    public record Order(Key key, boolean descending) {

        public static final Order BY_ID = new Order(Key.ID, false);
    }

    /**
     * A part of what was found.
     *
     * @param after shows what follows this place in the order of ids; {@code null} counts pages instead
     * @param page from 0
     */
    public record Cut(int page, int size, @Nullable String after) {

        public long skipped() {
            return after == null ? (long) page * size : 0;
        }
    }

    public Inquiry {
        states = Set.copyOf(states);
    }

    /** The same, looked for within these bounds. */
    Inquiry within(Scope bounds, @Nullable String unit) {
        return new Inquiry(
                bounds,
                unit,
                cycle,
                text,
                states,
                size,
                industry,
                applicantTenant,
                claimedBy,
                resubmittedOnly,
                order,
                cut);
    }
}
