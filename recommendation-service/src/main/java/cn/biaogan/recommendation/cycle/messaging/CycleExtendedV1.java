package cn.biaogan.recommendation.cycle.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code cycle.extended}.
 *
 * @param recommendationDeadline everyone's as it stands
 * @param units that were named with a deadline of their own; absent when everyone's moved
 */
public record CycleExtendedV1(
        String cycleId,
        Instant recommendationDeadline,
        @Nullable List<UnitV1> units) {

    /** One unit that was named. */
    public record UnitV1(String id, String tenant, Instant recommendationDeadline) {}
}
