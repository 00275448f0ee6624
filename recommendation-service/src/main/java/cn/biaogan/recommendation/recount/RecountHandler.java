package cn.biaogan.recommendation.recount;

import static java.util.Comparator.comparing;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.domain.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts from what is stored: the steps of the cases, the lines of the sent batches. */
@Component
class RecountHandler {

    private record Cell(String stage, String tenant, String industry, Size size) {}

    private final Aggregates<Case, CaseEvent> cases;
    private final Aggregates<Batch, BatchEvent> batches;

    RecountHandler(Aggregates<Case, CaseEvent> cases, Aggregates<Batch, BatchEvent> batches) {
        this.cases = cases;
        this.batches = batches;
    }

    /** Sorted by stage, tenant, industry and size. */
    List<Count> count(String cycleId) {
        var cells = new HashMap<Cell, Long>();
        cases.each(Scope.all(), Map.of("cycle", cycleId), c -> count(c.state(), cells));
        batches.each(Scope.all(), Map.of("cycle", cycleId), b -> count(b.state(), cells));
        return cells.entrySet().stream()
                .map(e -> new Count(
                        e.getKey().stage(),
                        e.getKey().tenant(),
                        e.getKey().industry(),
                        e.getKey().size(),
                        e.getValue()))
                .sorted(comparing(Count::stage)
                        .thenComparing(Count::tenant)
                        .thenComparing(Count::industry)
                        .thenComparing(c -> c.size().name()))
                .toList();
    }

    private static void count(Case c, Map<Cell, Long> cells) {
        for (Step step : c.file().steps()) {
            if (step.what().decides()) {
                var stage = step.what().name().toLowerCase(Locale.ROOT);
                cells.merge(new Cell(stage, c.file().applicantTenant(), step.industry(), step.size()), 1L, Long::sum);
            }
        }
    }

    private static void count(Batch batch, Map<Cell, Long> cells) {
        if (batch instanceof Submitted sent) {
            for (Entry e : sent.entries().value()) {
                cells.merge(new Cell("recommended", e.applicantTenant(), e.industry(), e.size()), 1L, Long::sum);
            }
        }
    }
}
