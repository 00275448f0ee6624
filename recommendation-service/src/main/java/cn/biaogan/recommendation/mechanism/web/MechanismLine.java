package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A joint mechanism in the ministries' list: no person is named. */
record MechanismLine(
        String tenant,
        String recommenderId,
        int year,
        int filing,
        @Nullable String leadDepartment,
        @Nullable Instant filedAt,
        List<String> acknowledgedBy) {

    static MechanismLine of(JointMechanism m) {
        var filing = m.filing();
        return new MechanismLine(
                m.tenant(),
                m.unit(),
                m.year(),
                filing == null ? 0 : filing.number(),
                filing == null ? null : filing.arrangement().leadDepartment().value(),
                filing == null ? null : filing.at(),
                filing == null
                        ? List.of()
                        : filing.acknowledged().stream()
                                .map(JointMechanism.Acknowledgement::ministry)
                                .toList());
    }
}
