package cn.biaogan.recommendation.batch.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.BatchEvent.BatchSubmitted;
import cn.biaogan.recommendation.batch.domain.BatchEvent.CountersignatureDue;

/** From what a batch tells to the published language. */
public final class BatchEventTranslator {

    private BatchEventTranslator() {}

    public static OutgoingEvent translate(BatchEvent event) {
        return switch (event) {
            case CountersignatureDue due -> told("countersignature-due", CountersignatureDueV1.of(due));
            case BatchSubmitted sent -> told("batch-submitted", RecommendationBatchSubmittedV1.of(sent));
        };
    }

    private static OutgoingEvent told(String fact, Object data) {
        return new OutgoingEvent("cn.biaogan.recommendation." + fact + ".v1", data);
    }
}
