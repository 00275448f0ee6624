package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order is frozen by one officer and waits for the word of a second one. */
public record Sealing(Roll roll, Lineup lineup, Seal seal) implements Batch {

    @Override
    public BatchState state() {
        return BatchState.SEALING;
    }

    @Override
    public Entries entries() {
        return roll.entries(lineup.ranking());
    }

    @Override
    public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
        return Decision.of(new Sealing(roll.with(accepted), lineup, seal));
    }

    @Override
    public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
        var fewer = roll.without(id, acceptedAt);
        return Decision.of(lineup.holds(id) ? Open.of(fewer, lineup.without(id)) : new Sealing(fewer, lineup, seal));
    }

    @Override
    public Decision<Batch, BatchEvent> noticed(@Nullable LocalNotice notice, Touch touch) {
        throw new BatchRejection.AlreadySealed();
    }

    @Override
    public Open open() {
        throw new BatchRejection.AlreadySealed();
    }

    @Override
    public Sealing sealing() {
        return this;
    }

    @Override
    public Sealed sealed() {
        throw new BatchRejection.AwaitsCountersignature(seal.sealedBy().name());
    }

    @Override
    public Decision<Batch, BatchEvent> reopen(Touch touch) {
        return Decision.of(Open.of(roll.touched(touch), lineup));
    }

    /** @param seen the digest that the second officer looked at */
    public Decision<Batch, BatchEvent> countersign(String seen, Touch touch) {
        return Decision.of(closed(touch, seal.countersigned(touch.by(), seen, touch.at())));
    }

    Sealed closed(Touch touch, Seal whole) {
        return new Sealed(
                roll.touched(touch), lineup.ranking(), whole.sealedAt(), lineup.reserve(), lineup.grounds(), whole);
    }
}
