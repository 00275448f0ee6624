package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.domain.Expert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The review of one cycle: it collects what is recommended, then gives every dossier its experts. */
public sealed interface Round permits CollectingRound, RunningRound {

    CycleId cycleId();

    Recommended recommended();

    static Round open(CycleId cycle) {
        return new CollectingRound(cycle, Recommended.NONE);
    }

    /** Takes in a batch; after the start its entries wait for the next assignment. */
    Decision<Round, RoundEvent> recommend(List<Entry> batch);

    Decision<Round, RoundEvent> withdraw(ApplicationId application, Instant at);

    /** A withdrawn application was submitted again, to the unit that may recommend it from now on. */
    Decision<Round, RoundEvent> submit(ApplicationId application, String recommenderId);

    /** @throws RoundRejection.AlreadyStarted when it runs */
    default Decision<Round, RoundEvent> start(RoundRules rules, Instant at) {
        throw new RoundRejection.AlreadyStarted();
    }

    /**
     * Gives every free place of every dossier to an expert, or none at all.
     *
     * @throws RoundRejection.NotEnoughExperts naming the dossiers that cannot be served
     */
    default Decision<Round, RoundEvent> assign(
            Map<DossierId, Candidate> candidates, List<Expert> experts, AssignmentSolver solver, Instant at) {
        throw new RoundRejection.NotStarted();
    }

    /**
     * Gives one dossier the experts a ministry chose, instead of those who hold its places.
     *
     * @param chosen as many as the cycle asks for
     * @param scored whose score of this dossier counts already
     */
    default Decision<Round, RoundEvent> choose(
            Candidate candidate, List<Expert> chosen, Set<ExpertId> scored, Instant at) {
        throw new RoundRejection.NotStarted();
    }

    /** Frees the place of an expert who recused. */
    default Decision<Round, RoundEvent> recused(DossierId dossier, ExpertId expert, Instant at) {
        return Decision.unchanged(this);
    }
}
