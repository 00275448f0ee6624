package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Duration;

/** One call of the programme, run jointly by the two ministries. */
public sealed interface Cycle permits ProposedCycle, OpenCycle, RecommendationClosedCycle, ClosedCycle {

    CycleId id();

    CycleTerms terms();

    Signature proposedBy();

    /** The acts that moved its deadlines, and the proposals that did not. */
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** Until when things are accepted from and for a unit. */
    default Deadlines deadlinesOf(Recommender unit) {
        return extensions().of(unit.named(), terms().deadlines());
    }

    /** @throws CycleRejection.DeadlinePassed when the call would be over before it is opened */
    static Decision<Cycle, CycleEvent> propose(CycleId id, CycleTerms terms, Signature by) {
        terms.deadlines().requireAhead(by.at());
        return Decision.of(new ProposedCycle(id, terms, by), new CycleEvent.CycleProposed(id, terms, by));
    }

    /** @throws CycleRejection.AlreadyOpened unless it is still a proposal */
    default ProposedCycle proposed() {
        throw new CycleRejection.AlreadyOpened();
    }

    /** @throws CycleRejection.NotOpen unless applications and recommendations are under way */
    default OpenCycle open() {
        throw new CycleRejection.NotOpen();
    }

    /**
     * Ends the cycle.
     *
     * @param notice how far its notice is
     * @param patience how long a batch may be on its way here after the recommendation is closed
     * @throws CycleRejection.NotClosable unless the recommendation is closed and the cycle is not
     */
    default Decision<Cycle, CycleEvent> close(Signature by, NoticeStage notice, Duration patience) {
        throw new CycleRejection.NotClosable();
    }

    /** The same cycle, of which it is known that somebody is recommended. */
    default Cycle recommend() {
        return this;
    }

    /** Whether the public may read it: from the opening on. */
    default boolean published() {
        return true;
    }
}
