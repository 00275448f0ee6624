package cn.biaogan.recommendation.cases.web;

import cn.biaogan.recommendation.cases.CaseLines;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.officers.domain.UnitOfficers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the inbox.
 *
 * @param next the {@code after} of what follows in the order of ids; absent at the end and in every other order
 * @param total how many were found
 * @param facets how many there would be in each state, whichever states were asked for
 */
record InboxView(
        List<LineView> items, @Nullable String next, long total, int page, int size, Map<CaseState, Long> facets) {

    static InboxView of(CaseLines.Found found, Inquiry inquiry, @Nullable UnitOfficers colleagues) {
        long total = found.counts().entrySet().stream()
                .filter(e -> inquiry.states().isEmpty() || inquiry.states().contains(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new InboxView(
                LineView.of(found.items(), colleagues),
                found.next(),
                total,
                inquiry.cut().page(),
                inquiry.cut().size(),
                found.counts());
    }
}
