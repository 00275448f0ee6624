package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The ranking may be changed.
 *
 * @param reserve {@code null} when nobody is in it
 */
public record Open(
        Roll roll,
        Ranking ranking,
        @Nullable Reserve reserve,
        @Nullable Grounds grounds) implements Batch {

    static Open of(Roll roll, Lineup lineup) {
        return new Open(roll, lineup.ranking(), lineup.reserve(), lineup.grounds());
    }

    @Override
    public BatchState state() {
        return BatchState.OPEN;
    }

    @Override
    public Entries entries() {
        return roll.entries(ranking);
    }

    @Override
    public Lineup lineup() {
        return new Lineup(ranking, reserve == null ? Reserve.NOBODY : reserve, grounds);
    }

    @Override
    public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
        return Decision.of(of(roll.with(accepted), lineup()));
    }

    @Override
    public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
        return Decision.of(of(roll.without(id, acceptedAt), lineup().without(id)));
    }

    @Override
    public Decision<Batch, BatchEvent> noticed(@Nullable LocalNotice notice, Touch touch) {
        return Decision.of(of(roll.noticed(notice).touched(touch), lineup()));
    }

    @Override
    public Open open() {
        return this;
    }

    @Override
    public Sealing sealing() {
        throw new BatchRejection.NotSealed();
    }

    @Override
    public Sealed sealed() {
        throw new BatchRejection.NotSealed();
    }

    @Override
    public Decision<Batch, BatchEvent> reopen(Touch touch) {
        throw new BatchRejection.NotSealed();
    }

    public Decision<Batch, BatchEvent> ranked(Lineup wanted, Quotas quotas, CheckPoints points, Touch touch) {
        roll.check(wanted, quotas);
        points.mustCarry(wanted, roll);
        return Decision.of(of(roll.touched(touch), wanted));
    }

    /** @param terms what the unit's order must meet before anybody answers for it */
    public Decision<Batch, BatchEvent> seal(SealTerms terms, CheckPoints points, Touch touch) {
        if (ranking.isEmpty()) {
            throw new BatchRejection.NothingRanked();
        }
        points.mustCarry(lineup(), roll);
        terms.mustHaveNoticeOver(roll, touch.at());
        var digest = entries().digest(lineup().reserve());
        var seal = Seal.by(touch.by(), digest, touch.at());
        var frozen = new Sealing(roll.touched(touch), lineup(), seal);
        return terms.countersigned()
                ? Decision.of(
                        frozen,
                        new BatchEvent.CountersignatureDue(
                                frozen.roll(), ranking.value().size(), digest, touch.at()))
                : Decision.of(frozen.closed(touch, seal));
    }
}
