package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;
import java.util.List;

/** The unit sent an application back. */
record RecommendationReturnedV1(
        String applicationId,
        String applicantTenant,
        String recommenderId,
        int submission,
        List<Item> items,
        Instant returnedAt) {

    record Item(String pointer, String reason) {}

    UnitWord word() {
        var corrections = items.stream()
                .map(item -> new Correction(item.pointer(), item.reason()))
                .toList();
        return new UnitWord.SentBack(recommenderId, submission, corrections, returnedAt);
    }
}
