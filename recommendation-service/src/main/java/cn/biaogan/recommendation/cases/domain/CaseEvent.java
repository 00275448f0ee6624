package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a case tells. */
public sealed interface CaseEvent {

    CaseFile file();

    /** A colleague of the same unit goes on with it. */
    record CaseHandedOver(CaseFile file, Officer to, Instant at) implements CaseEvent {}

    /** Sent back to the enterprise for corrections. */
    record CaseReturned(CaseFile file, Corrections corrections, Instant at) implements CaseEvent {}

    /** Found in order: a candidate for the batch. The opinion is for the enterprise to read. */
    record CaseAccepted(CaseFile file, @Nullable Reason opinion, Instant at) implements CaseEvent {}

    /** Refused by the unit. */
    record CaseDeclined(CaseFile file, Reason reason, Instant at) implements CaseEvent {}

    /** The unit holds it no more; the enterprise may turn to another. */
    record CaseReleased(CaseFile file, Instant at) implements CaseEvent {}
}
