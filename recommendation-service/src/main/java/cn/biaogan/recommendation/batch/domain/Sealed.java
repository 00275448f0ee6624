package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order is frozen for sending, or to be opened again by its unit.
 *
 * @param seal {@code null} for lists that were sealed before two officers answered for one
 */
public record Sealed(
        Roll roll,
        Ranking ranking,
        Instant sealedAt,
        @Nullable Reserve reserve,
        @Nullable Grounds grounds,
        @Nullable Seal seal)
        implements Batch {

    @Override
    public BatchState state() {
        return BatchState.SEALED;
    }

    @Override
    public Entries entries() {
        return roll.entries(ranking);
    }

    @Override
    public Lineup lineup() {
        return new Lineup(ranking, reserve == null ? Reserve.NOBODY : reserve, grounds);
    }

    private Sealed with(Roll other) {
        return new Sealed(other, ranking, sealedAt, reserve, grounds, seal);
    }

    @Override
    public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
        return Decision.of(with(roll.with(accepted)));
    }

    @Override
    public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
        var fewer = roll.without(id, acceptedAt);
        return Decision.of(lineup().holds(id) ? Open.of(fewer, lineup().without(id)) : with(fewer));
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
        throw new BatchRejection.AlreadySealed();
    }

    @Override
    public Sealed sealed() {
        return this;
    }

    @Override
    public Decision<Batch, BatchEvent> reopen(Touch touch) {
        return Decision.of(Open.of(roll.touched(touch), lineup()));
    }

    /** @throws BatchRejection.DeadlinePassed from the deadline's instant on */
    public Decision<Batch, BatchEvent> submit(String recommenderName, Deadline deadline, SealTerms terms, Touch touch) {
        deadline.mustAllow(touch.at());
        terms.mustBeAnsweredFor(seal);
        terms.mustHaveNoticeOver(roll, touch.at());
        var entries = entries();
        var sent = new Submitted(roll.touched(touch), entries, entries.digest(), sealedAt, touch.at(), lineup(), seal);
        return Decision.of(
                sent, new BatchEvent.BatchSubmitted(roll, recommenderName, entries, sent.digest(), touch.at()));
    }
}
