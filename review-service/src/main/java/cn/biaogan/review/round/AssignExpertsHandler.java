package cn.biaogan.review.round;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.round.domain.AssignmentSolver;
import cn.biaogan.review.round.domain.Candidate;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A ministry has every free place of the round given to an expert, all at once. */
@Component
public class AssignExpertsHandler {

    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<Expert, Void> experts;
    private final Candidates candidates;
    private final AssignmentSolver solver;
    private final Clock clock;

    AssignExpertsHandler(
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<Expert, Void> experts,
            Candidates candidates,
            AssignmentSolver solver,
            Clock clock) {
        this.rounds = rounds;
        this.experts = experts;
        this.candidates = candidates;
        this.solver = solver;
        this.clock = clock;
    }

    /** What joins the round between the read and the write waits for the next assignment. */
    public Versioned<Round> assign(CycleId cycle, Act act) {
        Round round = rounds.get(TenantId.NATIONAL, cycle.roundId()).state();
        Map<DossierId, Candidate> ready = ready(round);
        List<Expert> all = new ArrayList<>();
        experts.each(Scope.of(TenantId.NATIONAL), Map.of(), e -> all.add(e.state()));
        return rounds.change(
                TenantId.NATIONAL,
                cycle.roundId(),
                act,
                known -> known.map(r -> r.assign(ready, all, solver, clock.instant()))
                        .orElseGet(Decision::nothing));
    }

    private Map<DossierId, Candidate> ready(Round round) {
        var ready = new HashMap<DossierId, Candidate>();
        for (var entry : round.recommended().standing()) {
            candidates.find(entry.tenant(), entry.dossierId()).ifPresent(c -> ready.put(c.dossierId(), c));
        }
        return ready;
    }
}
