package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.recommendation.domain.CaseId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With the ministries, for good.
 *
 * @param order as it was sealed, with the reserve that was not sent
 */
public record Submitted(
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
                ? Lineup.of(
                        new Ranking(entries.value().stream().map(Entry::caseId).toList()))
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
    public Decision<Batch, BatchEvent> noticed(@Nullable LocalNotice notice, Touch touch) {
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
