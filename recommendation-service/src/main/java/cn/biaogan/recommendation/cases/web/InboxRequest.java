package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the inbox.
 *
 * @param q part of the enterprise's name, of the number or of the credit code
 * @param enterpriseSize large, or small and medium
 * @param claimedBy {@code me}, {@code nobody} or an account
 * @param sort absent: by ids, which alone can be followed with {@code after} while the list changes
 * @param page from 0
 * @param size of a page, at most 100; absent: {@code limit}
 */
record InboxRequest(
        @Nullable String cycle,
        @Nullable String recommender,
        @Nullable String q,
        @Nullable List<CaseState> state,
        @Nullable Size enterpriseSize,
        @Nullable String industry,
        @Nullable String applicantTenant,
        @Nullable String claimedBy,
        @Nullable Boolean resubmitted,
        @Nullable SortBy sort,
        @Nullable Direction order,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int LARGEST_PAGE = 100;
    private static final int LAST_PAGE = 100_000;
    private static final TextLimit TEXT = TextLimit.line(100);

    /** By what the inbox can be sorted. */
    enum SortBy {
        submittedAt(Inquiry.Key.SUBMITTED_AT),
        number(Inquiry.Key.NUMBER),
        name(Inquiry.Key.NAME),
        state(Inquiry.Key.STATE);

        private final Inquiry.Key key;

        SortBy(Inquiry.Key key) {
            this.key = key;
        }
    }

    /** Upwards or downwards. */
    enum Direction {
        asc,
        desc
    }

    Inquiry inquiry(PageRequest old, Act act) {
        return new Inquiry(
                act.scope(),
                recommender,
                cycle,
                text(),
                states(),
                enterpriseSize,
                industry,
                applicantTenant,
                holder(act),
                Boolean.TRUE.equals(resubmitted),
                sort == null ? Inquiry.Order.BY_ID : new Inquiry.Order(sort.key, order == Direction.desc),
                cut(old));
    }

    private Set<CaseState> states() {
        if (state == null) {
            return Set.of();
        }
        if (state.stream().anyMatch(Objects::isNull)) {
            throw RequestRefused.parameter("state", new InvalidValue("value.required"));
        }
        return Set.copyOf(state);
    }

    private @Nullable String text() {
        if (q == null || q.isBlank()) {
            return null;
        }
        try {
            return TEXT.apply(q);
        } catch (InvalidValue wrong) {
            throw RequestRefused.parameter("q", wrong);
        }
    }

    private Inquiry.@Nullable Holder holder(Act act) {
        return switch (claimedBy) {
            case null -> null;
            case "me" -> new Inquiry.Holder(act.actor().subject());
            case "nobody" -> new Inquiry.Holder(null);
            default -> new Inquiry.Holder(claimedBy);
        };
    }

    private Inquiry.Cut cut(PageRequest old) {
        int number = between("page", page, 0, LAST_PAGE, 0);
        int most = between("size", size, 1, LARGEST_PAGE, old.limit());
        return new Inquiry.Cut(number, most, sort == null && page == null ? old.after() : null);
    }

    private static int between(String name, @Nullable Integer given, int least, int most, int otherwise) {
        if (given == null) {
            return otherwise;
        }
        if (given < least || given > most) {
            throw RequestRefused.parameter(
                    name, new InvalidValue("value.out-of-range", Map.of("min", least, "max", most)));
        }
        return given;
    }
}
