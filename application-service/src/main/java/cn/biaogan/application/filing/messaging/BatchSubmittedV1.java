package cn.biaogan.application.filing.messaging;

import cn.biaogan.application.cycle.domain.SentList;
import cn.biaogan.application.filing.domain.UnitWord;
import java.time.Instant;
import java.util.List;

/** A unit sent its batch to the ministries. */
record BatchSubmittedV1(String cycleId, String recommenderId, Instant submittedAt, List<Entry> entries) {

    record Entry(String applicationId, String applicantTenant) {}

    SentList list() {
        return new SentList(cycleId, recommenderId, submittedAt);
    }

    UnitWord word() {
        return new UnitWord.PutForward(recommenderId, submittedAt);
    }
}
