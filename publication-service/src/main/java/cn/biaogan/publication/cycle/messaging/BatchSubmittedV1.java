package cn.biaogan.publication.cycle.messaging;

import java.util.List;

/** What this service reads of {@code recommendation.batch-submitted}. */
record BatchSubmittedV1(String cycleId, List<EntryV1> entries) {

    record EntryV1(String applicationId) {}
}
