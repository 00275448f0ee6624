package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One application in the hands of one recommending unit (notice, three (一)). */
public sealed interface Case {

    CaseFile file();

    CaseState state();

    /** @throws CaseRejection.NotWaiting unless it waits for the unit's decision */
    default Received waiting() {
        throw new CaseRejection.NotWaiting(state());
    }

    /**
     * A first or a corrected submission.
     *
     * @throws IllegalStateException when the unit still holds the one before: the sender broke its own rule
     */
    default Decision<Case, CaseEvent> submitted(Submission newer) {
        throw new IllegalStateException("a submission came to case " + file().caseId() + " in state " + state());
    }

    /** The enterprise withdrew; {@code answer} counts for accepted cases only. */
    default Decision<Case, CaseEvent> withdrawn(BatchAnswer answer, @Nullable Reason why, Instant at) {
        var file = file().after(Step.What.RELEASED, why, at, null)
                .with(file().sheet().claimedBy(null));
        return Decision.of(new Released(file, at), new CaseEvent.CaseReleased(file, at));
    }

    /**
     * The batch went to the ministries with it.
     *
     * @throws IllegalStateException when it was not accepted: batches hold accepted cases only
     */
    default Decision<Case, CaseEvent> recommended(int rank, Instant at) {
        throw new IllegalStateException("a batch was sent with case " + file().caseId() + " in state " + state());
    }

    /**
     * Something the officers do beside deciding: claiming, noting, scoring.
     *
     * @throws CaseRejection.NoLongerHere when it was decided for good or withdrawn
     */
    default Decision<Case, CaseEvent> worked(UnaryOperator<CaseFile> work) {
        throw new CaseRejection.NoLongerHere(state());
    }

    /** An officer takes it up, so that colleagues see who works on it. */
    default Decision<Case, CaseEvent> claimed(Hand hand, Instant at) {
        return worked(file -> file.claimed(hand, at));
    }

    /** Nobody works on it any more. */
    default Decision<Case, CaseEvent> unclaimed(Hand hand, Instant at) {
        return worked(file -> file.unclaimed(hand, at));
    }

    /** Another officer of the unit goes on with it. */
    default Decision<Case, CaseEvent> handedOver(Officer to, @Nullable Reason note, Hand hand, Instant at) {
        var next = Objects.requireNonNull(
                worked(file -> file.handedOver(to, note, hand, at)).state());
        var before = file().sheet().claim();
        return to.is(hand.officer()) || (before != null && to.is(before.officer()))
                ? Decision.of(next)
                : Decision.of(next, new CaseEvent.CaseHandedOver(next.file(), to, at));
    }

    /** An officer notes what was seen; colleagues may note on what somebody else claimed. */
    default Decision<Case, CaseEvent> noted(Notes notes, FormLayout layout, Officer by, Instant at) {
        return worked(file -> {
            notes.mustFit(file.submission(), layout);
            return file.with(file.sheet().noted(notes, file.submission().ordinal(), by, at));
        });
    }

    /** The unit's own check gives it points. */
    default Decision<Case, CaseEvent> scored(Points points, Reason grounds, Hand hand, Instant at) {
        return worked(file -> {
            var held = file.in(hand, at);
            return held.with(held.sheet()
                    .scored(new CheckScore(
                            points,
                            grounds,
                            hand.officer(),
                            at,
                            held.submission().ordinal())));
        });
    }

    static Decision<Case, CaseEvent> open(CaseFile file) {
        return Decision.of(new Received(file.received(file.submission())));
    }

    /** Waits for the unit's decision. */
    record Received(CaseFile file) implements Case {

        @Override
        public Decision<Case, CaseEvent> worked(UnaryOperator<CaseFile> work) {
            return Decision.of(new Received(work.apply(file)));
        }

        @Override
        public CaseState state() {
            return CaseState.RECEIVED;
        }

        @Override
        public Received waiting() {
            return this;
        }

        public Decision<Case, CaseEvent> returned(
                ReturnOrder order, FormLayout layout, Chance chance, Hand hand, Instant at) {
            chance.mustBeThere();
            var held = file.in(hand, at);
            var corrections = order.corrections(held.sheet());
            corrections.mustPointInto(file.submission(), layout);
            var after = held.returned(corrections, hand.officer(), at);
            return Decision.of(
                    new Returned(after, corrections, at), new CaseEvent.CaseReturned(after, corrections, at));
        }

        public Decision<Case, CaseEvent> accepted(@Nullable Reason opinion, Chance chance, Hand hand, Instant now) {
            chance.mustBeThere();
            var at = file.nextAcceptance(now);
            var after = file.in(hand, now).after(Step.What.ACCEPTED, opinion, at, hand.officer());
            return Decision.of(new Accepted(after, opinion, at), new CaseEvent.CaseAccepted(after, opinion, at));
        }

        public Decision<Case, CaseEvent> declined(Reason reason, Hand hand, Instant at) {
            var after = file.in(hand, at).after(Step.What.DECLINED, reason, at, hand.officer());
            return Decision.of(new Declined(after, reason, at), new CaseEvent.CaseDeclined(after, reason, at));
        }
    }

    /** With the enterprise for corrections. */
    record Returned(CaseFile file, Corrections corrections, Instant at) implements Case {

        @Override
        public Decision<Case, CaseEvent> worked(UnaryOperator<CaseFile> work) {
            return Decision.of(new Returned(work.apply(file), corrections, at));
        }

        @Override
        public CaseState state() {
            return CaseState.RETURNED;
        }

        @Override
        public Decision<Case, CaseEvent> submitted(Submission newer) {
            return Decision.of(new Received(file.received(newer)));
        }
    }

    /** A candidate for the batch. */
    record Accepted(CaseFile file, @Nullable Reason opinion, Instant at) implements Case {

        @Override
        public Decision<Case, CaseEvent> worked(UnaryOperator<CaseFile> work) {
            return Decision.of(new Accepted(work.apply(file), opinion, at));
        }

        @Override
        public CaseState state() {
            return CaseState.ACCEPTED;
        }

        @Override
        public Decision<Case, CaseEvent> withdrawn(BatchAnswer answer, @Nullable Reason why, Instant now) {
            return switch (answer) {
                case BatchAnswer.LetGo() -> Case.super.withdrawn(answer, why, now);
                case BatchAnswer.Sent(int rank, Instant sentAt) ->
                    Decision.of(new Recommended(sent(sentAt), opinion, rank, sentAt, now));
            };
        }

        @Override
        public Decision<Case, CaseEvent> recommended(int rank, Instant sentAt) {
            return Decision.of(new Recommended(sent(sentAt), opinion, rank, sentAt, null));
        }

        private CaseFile sent(Instant sentAt) {
            return file.after(Step.What.RECOMMENDED, null, sentAt, null);
        }
    }

    /** Refused by the unit: it holds nothing that a withdrawal on its way could ask for. */
    record Declined(CaseFile file, Reason reason, Instant at) implements Case {

        @Override
        public CaseState state() {
            return CaseState.DECLINED;
        }

        @Override
        public Decision<Case, CaseEvent> withdrawn(BatchAnswer answer, @Nullable Reason why, Instant now) {
            return Decision.unchanged(this);
        }

        @Override
        public Decision<Case, CaseEvent> submitted(Submission newer) {
            return Decision.of(new Received(file.received(newer)));
        }
    }

    /** Withdrawn by the enterprise and let go. */
    record Released(CaseFile file, Instant at) implements Case {

        @Override
        public CaseState state() {
            return CaseState.RELEASED;
        }

        @Override
        public Decision<Case, CaseEvent> submitted(Submission newer) {
            return Decision.of(new Received(file.received(newer)));
        }

        @Override
        public Decision<Case, CaseEvent> withdrawn(BatchAnswer answer, @Nullable Reason why, Instant now) {
            return Decision.unchanged(this);
        }
    }

    /**
     * Sent to the ministries in the batch.
     *
     * @param withdrawnAt when the enterprise withdrew all the same; the unit cannot take it back any more
     */
    record Recommended(
            CaseFile file,
            @Nullable Reason opinion,
            int rank,
            Instant at,
            @Nullable Instant withdrawnAt) implements Case {

        @Override
        public CaseState state() {
            return CaseState.RECOMMENDED;
        }

        @Override
        public Decision<Case, CaseEvent> withdrawn(BatchAnswer answer, @Nullable Reason why, Instant now) {
            return Decision.of(new Recommended(file, opinion, rank, at, withdrawnAt == null ? now : withdrawnAt));
        }

        @Override
        public Decision<Case, CaseEvent> recommended(int sameRank, Instant sameTime) {
            return Decision.unchanged(this);
        }
    }
}
