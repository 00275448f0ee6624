package cn.biaogan.monitoring.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counting reads of all the events that count; each has some of the fields. */
record CountedV1(
        @Nullable String cycleId,
        @Nullable String applicantTenant,
        @Nullable String industry,
        @Nullable String size,
        @Nullable List<ItemV1> entries,
        @Nullable List<ItemV1> assignments,
        @Nullable List<ItemV1> selected) {

    /** One application in an event about many. */
    record ItemV1(
            @Nullable String applicantTenant,
            @Nullable String industry,
            @Nullable String size,
            @Nullable List<String> expertIds) {}
}
