package cn.biaogan.review.recount;

import static java.util.Comparator.comparing;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by stage, tenant, industry and size, and lists them in that order. */
final class Tally {

    private record Group(String stage, String tenant, String industry, String size) {}

    private static final Comparator<Group> ORDER = comparing(Group::stage)
            .thenComparing(Group::tenant)
            .thenComparing(Group::industry)
            .thenComparing(Group::size);

    private final Map<Group, Long> counts = new TreeMap<>(ORDER);

    void add(String stage, TenantId tenant, Industry industry, Size size) {
        counts.merge(new Group(stage, tenant.value(), industry.value(), size.name()), 1L, Long::sum);
    }

    List<StageCount> counts() {
        return counts.entrySet().stream()
                .map(e -> new StageCount(
                        e.getKey().stage(),
                        e.getKey().tenant(),
                        e.getKey().industry(),
                        Size.valueOf(e.getKey().size()),
                        e.getValue()))
                .toList();
    }
}
