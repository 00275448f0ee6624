package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one ranked list of a recommending unit and a cycle (notice, three (二); annex 2). */
public sealed interface Batch permits Open, Sealing, Sealed, Submitted {

    Roll roll();

    BatchState state();

    /** What stands in it now, by rank. */
    Entries entries();

    /** The order as the unit gave it. */
    Lineup lineup();

    /** Who answers for the frozen order; {@code null} while it is open. */
    default @Nullable Seal seal() {
        return null;
    }

    static Batch empty(String recommenderId, String cycleId) {
        return new Open(Roll.empty(recommenderId, cycleId), Ranking.EMPTY, null, null);
    }

    /** One more may be ranked; a sent batch takes nobody any more. */
    Decision<Batch, BatchEvent> candidate(Candidate accepted);

    /**
     * The enterprise of an accepted case withdrew: it is taken out, unless the batch was sent with it. A frozen order
     * that loses one is open again with its ranks closed up, since the officers answered for another one.
     */
    Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt);

    /**
     * The unit's notice at home; what two officers answer for has it as it was.
     *
     * @param notice {@code null} when none was given after all
     */
    Decision<Batch, BatchEvent> noticed(@Nullable LocalNotice notice, Touch touch);

    /** @throws BatchRejection unless the ranking may still be changed */
    Open open();

    /** @throws BatchRejection unless the order waits for the second officer */
    Sealing sealing();

    /** @throws BatchRejection unless the order is frozen, countersigned where that is demanded, and not sent */
    Sealed sealed();

    /** @throws BatchRejection unless the order is frozen and not sent */
    Decision<Batch, BatchEvent> reopen(Touch touch);
}
