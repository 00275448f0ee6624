package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one ranked list of a recommending unit and a cycle (notice, three (二); annex 2). */
public sealed interface Batch {

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

    /** The unit's notice at home, as long as the list is in its hands. */
    Decision<Batch, BatchEvent> noticed(LocalNotice notice, Touch touch);

    /** @throws BatchRejection unless the ranking may still be changed */
    Open open();

    /** @throws BatchRejection unless the order waits for the second officer */
    Sealing sealing();

    /** @throws BatchRejection unless the order is frozen, countersigned where that is demanded, and not sent */
    Sealed sealed();

    /** @throws BatchRejection unless the order is frozen and not sent */
    Decision<Batch, BatchEvent> reopen(Touch touch);

    /**
     * The ranking may be changed.
     *
     * @param reserve {@code null} when nobody is in it
     */
    record Open(
            Roll roll,
            Ranking ranking,
            @Nullable Reserve reserve,
            @Nullable Grounds grounds) implements Batch {

        private static Open of(Roll roll, Lineup lineup) {
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
        public Decision<Batch, BatchEvent> noticed(LocalNotice notice, Touch touch) {
            return Decision.of(of(roll.with(notice).touched(touch), lineup()));
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
            terms.mustHaveNotice(roll);
            var digest = entries().digest(lineup().reserve());
            var seal = Seal.by(touch.by(), digest, touch.at());
            var frozen = new Sealing(roll.touched(touch), lineup(), seal);
            return Decision.of(terms.countersigned() ? frozen : frozen.closed(touch, seal));
        }
    }

    /** The order is frozen by one officer and waits for the word of a second one. */
    record Sealing(Roll roll, Lineup lineup, Seal seal) implements Batch {

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
            return Decision.of(
                    lineup.holds(id) ? Open.of(fewer, lineup.without(id)) : new Sealing(fewer, lineup, seal));
        }

        @Override
        public Decision<Batch, BatchEvent> noticed(LocalNotice notice, Touch touch) {
            return Decision.of(new Sealing(roll.with(notice).touched(touch), lineup, seal));
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

        private Sealed closed(Touch touch, Seal whole) {
            return new Sealed(
                    roll.touched(touch), lineup.ranking(), whole.sealedAt(), lineup.reserve(), lineup.grounds(), whole);
        }
    }

    /**
     * The order is frozen for sending, or to be opened again by its unit.
     *
     * @param seal {@code null} for lists that were sealed before two officers answered for one
     */
    record Sealed(
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
        public Decision<Batch, BatchEvent> noticed(LocalNotice notice, Touch touch) {
            return Decision.of(with(roll.with(notice).touched(touch)));
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
        public Decision<Batch, BatchEvent> submit(
                String recommenderName, Deadline deadline, SealTerms terms, Touch touch) {
            deadline.mustAllow(touch.at());
            terms.mustBeAnsweredFor(seal);
            terms.mustHaveNoticeOver(roll, touch.at());
            var entries = entries();
            var sent =
                    new Submitted(roll.touched(touch), entries, entries.digest(), sealedAt, touch.at(), lineup(), seal);
            return Decision.of(
                    sent, new BatchEvent.BatchSubmitted(roll, recommenderName, entries, sent.digest(), touch.at()));
        }
    }

    /**
     * With the ministries, for good.
     *
     * @param order as it was sealed, with the reserve that was not sent
     */
    record Submitted(
            Roll roll,
            Entries entries,
            String digest,
            Instant sealedAt,
            Instant submittedAt,
            @Nullable Lineup order,
            @Nullable Seal seal)
            implements Batch {

        @Override
        public BatchState state() {
            return BatchState.SUBMITTED;
        }

        @Override
        public Lineup lineup() {
            return order == null
                    ? Lineup.of(new Ranking(
                            entries.value().stream().map(Entry::caseId).toList()))
                    : order;
        }

        @Override
        public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
            return Decision.unchanged(this);
        }

        @Override
        public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
            return Decision.of(
                    entries.of(id).isPresent()
                            ? this
                            : new Submitted(
                                    roll.without(id, acceptedAt), entries, digest, sealedAt, submittedAt, order, seal));
        }

        @Override
        public Decision<Batch, BatchEvent> noticed(LocalNotice notice, Touch touch) {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        @Override
        public Open open() {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        @Override
        public Sealing sealing() {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        @Override
        public Sealed sealed() {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        @Override
        public Decision<Batch, BatchEvent> reopen(Touch touch) {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        /** The line of a case, when the batch was sent with it. */
        public Optional<Entry> entry(CaseId id) {
            return entries.of(id);
        }
    }
}
