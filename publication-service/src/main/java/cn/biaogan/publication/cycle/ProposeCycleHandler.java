package cn.biaogan.publication.cycle;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.cycle.domain.ClosedCycle;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.CycleId;
import cn.biaogan.publication.cycle.domain.CycleRejection;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** One ministry proposes a cycle: the next edition of its year, once the editions before are closed. */
@Component
public class ProposeCycleHandler {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final Clock clock;

    ProposeCycleHandler(Aggregates<Cycle, CycleEvent> cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** @throws CycleRejection.YearTaken when a cycle of that year is proposed or under way */
    public Versioned<Cycle> propose(Act act, CycleTerms terms) {
        for (var id = CycleId.firstOf(terms.year()); ; id = id.next()) {
            var edition = propose(act, id, terms);
            if (edition.replayed() || !(edition.state() instanceof ClosedCycle)) {
                return edition;
            }
        }
    }

    private Versioned<Cycle> propose(Act act, CycleId id, CycleTerms terms) {
        return cycles.change(TenantId.NATIONAL, id.text(), act, found -> {
            if (found.isEmpty()) {
                var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
                return Cycle.propose(id, terms, by);
            }
            if (found.get() instanceof ClosedCycle closed) {
                return Decision.unchanged(closed);
            }
            throw new CycleRejection.YearTaken(id.year());
        });
    }
}
