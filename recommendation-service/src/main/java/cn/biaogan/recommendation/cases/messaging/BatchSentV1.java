package cn.biaogan.recommendation.cases.messaging;

import java.time.Instant;
import java.util.List;

/** What cases read of {@code recommendation.batch-submitted}. */
public record BatchSentV1(Instant submittedAt, List<EntryV1> entries) {

    /** One recommended case. */
    public record EntryV1(int rank, String caseId) {}
}
