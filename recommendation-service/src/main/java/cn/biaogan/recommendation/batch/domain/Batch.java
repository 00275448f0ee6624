package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import java.util.Optional;

/** The one ranked list of a recommending unit and a cycle (notice, three (二); annex 2). */
public sealed interface Batch {

    Roll roll();

    BatchState state();

    /** What stands in it now, by rank. */
    Entries entries();

    static Batch empty(String recommenderId, String cycleId) {
        return new Open(Roll.empty(recommenderId, cycleId), Ranking.EMPTY);
    }

    /** One more may be ranked; a sent batch takes nobody any more. */
    Decision<Batch, BatchEvent> candidate(Candidate accepted);

    /**
     * The enterprise of an accepted case withdrew: it is taken out, unless the batch was sent with it. A sealed ranking
     * that loses one is open again with its ranks closed up, since the unit sealed another list.
     */
    Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt);

    /** @throws BatchRejection unless the ranking may still be changed */
    Open open();

    /** @throws BatchRejection unless the ranking is frozen and not sent */
    Sealed sealed();

    /** The ranking may be changed. */
    record Open(Roll roll, Ranking ranking) implements Batch {

        @Override
        public BatchState state() {
            return BatchState.OPEN;
        }

        @Override
        public Entries entries() {
            return roll.entries(ranking);
        }

        @Override
        public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
            return Decision.of(new Open(roll.with(accepted), ranking));
        }

        @Override
        public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
            return Decision.of(new Open(roll.without(id, acceptedAt), ranking.without(id)));
        }

        @Override
        public Open open() {
            return this;
        }

        @Override
        public Sealed sealed() {
            throw new BatchRejection.NotSealed();
        }

        public Decision<Batch, BatchEvent> ranked(Ranking wanted, Quotas quotas) {
            roll.check(wanted, quotas);
            return Decision.of(new Open(roll, wanted));
        }

        public Decision<Batch, BatchEvent> seal(Instant at) {
            if (ranking.isEmpty()) {
                throw new BatchRejection.NothingRanked();
            }
            return Decision.of(new Sealed(roll, ranking, at));
        }
    }

    /** The ranking is frozen; it can be sent, or opened again by its unit. */
    record Sealed(Roll roll, Ranking ranking, Instant sealedAt) implements Batch {

        @Override
        public BatchState state() {
            return BatchState.SEALED;
        }

        @Override
        public Entries entries() {
            return roll.entries(ranking);
        }

        @Override
        public Decision<Batch, BatchEvent> candidate(Candidate accepted) {
            return Decision.of(new Sealed(roll.with(accepted), ranking, sealedAt));
        }

        @Override
        public Decision<Batch, BatchEvent> letGo(CaseId id, Instant acceptedAt) {
            var fewer = roll.without(id, acceptedAt);
            return Decision.of(
                    ranking.holds(id) ? new Open(fewer, ranking.without(id)) : new Sealed(fewer, ranking, sealedAt));
        }

        @Override
        public Open open() {
            throw new BatchRejection.AlreadySealed();
        }

        @Override
        public Sealed sealed() {
            return this;
        }

        public Decision<Batch, BatchEvent> reopen() {
            return Decision.of(new Open(roll, ranking));
        }

        /** @throws BatchRejection.DeadlinePassed from the deadline's instant on */
        public Decision<Batch, BatchEvent> submit(String recommenderName, Deadline deadline, Instant now) {
            deadline.mustAllow(now);
            var entries = entries();
            var sent = new Submitted(roll, entries, entries.digest(), sealedAt, now);
            return Decision.of(sent, new BatchEvent.BatchSubmitted(roll, recommenderName, entries, sent.digest(), now));
        }
    }

    /** With the ministries, for good. */
    record Submitted(Roll roll, Entries entries, String digest, Instant sealedAt, Instant submittedAt)
            implements Batch {

        @Override
        public BatchState state() {
            return BatchState.SUBMITTED;
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
                            : new Submitted(roll.without(id, acceptedAt), entries, digest, sealedAt, submittedAt));
        }

        @Override
        public Open open() {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        @Override
        public Sealed sealed() {
            throw new BatchRejection.AlreadySubmitted(submittedAt);
        }

        /** The line of a case, when the batch was sent with it. */
        public Optional<Entry> entry(CaseId id) {
            return entries.of(id);
        }
    }
}
