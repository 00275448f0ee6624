package cn.biaogan.recommendation.batch.messaging;

import cn.biaogan.recommendation.batch.domain.BatchEvent.CountersignatureDue;
import cn.biaogan.recommendation.domain.BatchId;
import java.time.Instant;

/** {@code recommendation.countersignature-due} as published. */
record CountersignatureDueV1(
        String batchId, String cycleId, String recommenderId, String digest, int ranked, Instant sealedAt) {

    static CountersignatureDueV1 of(CountersignatureDue due) {
        var roll = due.roll();
        return new CountersignatureDueV1(
                BatchId.of(roll.recommenderId(), roll.cycleId()).value(),
                roll.cycleId(),
                roll.recommenderId(),
                due.digest(),
                due.ranked(),
                due.at());
    }
}
