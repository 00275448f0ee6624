package cn.biaogan.recommendation;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.cases.CaseLine;
import cn.biaogan.recommendation.cases.CaseLines;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.mongo.NameOrder;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines in memory, as plainly as their meaning allows; the stored ones are compared with them. */
public final class InMemoryCaseLines implements CaseLines {

    private final ConcurrentSkipListMap<String, CaseLine> lines = new ConcurrentSkipListMap<>();

    @Override
    public void keep(CaseLine line) {
        lines.merge(line.place(), line, (known, newer) -> newer.version() > known.version() ? newer : known);
    }

    @Override
    public Found search(Inquiry inquiry) {
        var inAnyState = lines.values().stream().filter(asked(inquiry)).toList();
        var cut = inquiry.cut();
        var found = inAnyState.stream()
                .filter(l -> inquiry.states().isEmpty() || inquiry.states().contains(l.state()))
                .filter(l -> cut.after() == null || l.place().compareTo(cut.after()) > 0)
                .sorted(order(inquiry.order()))
                .skip(cut.skipped())
                .toList();
        var items = found.subList(0, Math.min(cut.size(), found.size()));
        boolean more = found.size() > items.size() && inquiry.order().key() == Inquiry.Key.ID;
        var counts = inAnyState.stream().collect(Collectors.groupingBy(CaseLine::state, Collectors.counting()));
        return new Found(items, counts, more ? items.getLast().place() : null);
    }

    private static Predicate<CaseLine> asked(Inquiry i) {
        return l -> Stream.of(
                        same(i.recommender(), l.recommenderId()),
                        same(i.cycle(), l.cycleId()),
                        !(i.scope() instanceof Scope.OneTenant(var tenant))
                                || tenant.value().equals(l.tenant()),
                        same(i.size(), l.size()),
                        same(i.industry(), l.industry()),
                        same(i.applicantTenant(), l.applicantTenant()),
                        i.claimedBy() == null
                                || same(l.officer(), i.claimedBy().account())
                                        && (l.officer() == null)
                                                == (i.claimedBy().account() == null),
                        !i.resubmittedOnly() || l.resubmitted(),
                        i.text() == null || says(l, i.text().toLowerCase(Locale.ROOT)))
                .allMatch(holds -> holds);
    }

    private static boolean says(CaseLine l, String text) {
        return Stream.of(l.enterpriseName(), l.number(), l.creditCode())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }

    private static boolean same(@Nullable Object asked, @Nullable Object actual) {
        return asked == null || asked.equals(actual);
    }

    private static Comparator<CaseLine> order(Inquiry.Order order) {
        Comparator<CaseLine> by = switch (order.key()) {
            case ID -> Comparator.comparing(CaseLine::place);
            case SUBMITTED_AT -> Comparator.comparing(CaseLine::submittedAt);
            case NUMBER -> Comparator.comparing(CaseLine::number);
            case NAME -> Comparator.comparing(l -> NameOrder.key(l.enterpriseName()));
            case STATE -> Comparator.comparing(CaseLine::state);
        };
        var whole = by.thenComparing(CaseLine::place);
        return order.descending() ? whole.reversed() : whole;
    }

    @Override
    public List<CaseLine> named(TenantId tenant, Collection<CaseId> ids) {
        return lines.values().stream()
                .filter(l -> l.tenant().equals(tenant.value()) && ids.contains(new CaseId(l.caseId())))
                .toList();
    }

    @Override
    public Map<String, Long> load(TenantId tenant, String recommender, String cycle) {
        return lines.values().stream()
                .filter(l -> l.tenant().equals(tenant.value()))
                .filter(l ->
                        l.recommenderId().equals(recommender) && l.cycleId().equals(cycle))
                .filter(l -> l.state() == CaseState.RECEIVED || l.state() == CaseState.RETURNED)
                .filter(l -> l.officer() != null)
                .collect(Collectors.groupingBy(CaseLine::officer, Collectors.counting()));
    }
}
