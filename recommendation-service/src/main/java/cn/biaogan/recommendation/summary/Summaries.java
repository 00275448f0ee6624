package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.batch.FindBatchesHandler.Found;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The batch of a unit with what its table has beside the lines; what names people is told on record. */
@Component
public class Summaries {

    private final FindBatchesHandler batches;
    private final Aggregates<SummaryPaper, Void> papers;
    private final AuditChain audit;
    private final Clock clock;

    public Summaries(FindBatchesHandler batches, Aggregates<SummaryPaper, Void> papers, AuditChain audit, Clock clock) {
        this.batches = batches;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before anything was written the paper is empty and has version 0: nothing is stored. */
    public record Summary(Found found, Versioned<SummaryPaper> paper) {

        public Batch batch() {
            return found.batch().state();
        }

        public String unit() {
            return found.place().recommender().id();
        }

        public boolean sent() {
            return batch() instanceof Submitted;
        }
    }

    /**
     * The caller's own, or for the ministries that of the unit.
     *
     * @throws cn.biaogan.platform.store.NotFound when there is no such cycle, or the unit does not recommend in it
     */
    public Summary of(String cycleId, @Nullable String unit, Act act) {
        var found = unit == null ? batches.own(cycleId, act) : batches.of(cycleId, unit);
        var batch = found.batch();
        var paper = papers.find(batch.tenant(), batch.id())
                .orElseGet(() -> new Versioned<>(batch.tenant(), batch.id(), 0, empty(found), false));
        return new Summary(found, paper);
    }

    /** As {@link #of}, and on record: the caller is told whom to ask. */
    public Summary revealed(String cycleId, @Nullable String unit, Act act) {
        var summary = of(cycleId, unit, act);
        String subject =
                "summaries/" + summary.paper().tenant() + "/" + summary.paper().id() + "/contacts";
        audit.append(List.of(AuditEntry.look(subject, summary.paper().tenant(), clock.instant(), act)));
        return summary;
    }

    static SummaryPaper empty(Found found) {
        return SummaryPaper.empty(
                found.place().recommender().id(), found.place().cycle().cycleId());
    }
}
