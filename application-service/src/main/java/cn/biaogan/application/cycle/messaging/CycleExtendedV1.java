package cn.biaogan.application.cycle.messaging;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a cycle moved.
 *
 * @param applicationDeadline everyone's as it stands, as the other one
 * @param units that were named with deadlines of their own; absent when everyone's moved
 */
record CycleExtendedV1(
        String cycleId,
        Instant applicationDeadline,
        Instant recommendationDeadline,
        @Nullable List<UnitV1> units) {

    record UnitV1(String id, String tenant, Instant applicationDeadline, Instant recommendationDeadline) {}

    CycleView applied(CycleView cycle) {
        var extended = cycle.extended(applicationDeadline, recommendationDeadline);
        for (UnitV1 unit : Objects.requireNonNullElse(units, List.<UnitV1>of())) {
            extended = extended.extended(
                    new TenantId(unit.tenant()),
                    unit.id(),
                    new Deadlines(unit.applicationDeadline(), unit.recommendationDeadline()));
        }
        return extended;
    }
}
