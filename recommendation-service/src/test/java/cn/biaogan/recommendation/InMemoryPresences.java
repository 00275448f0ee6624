package cn.biaogan.recommendation;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.batch.Presences;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is present, in memory. */
final class InMemoryPresences implements Presences {

    private record Spot(TenantId tenant, String batchId, String account) {}

    private final Map<Spot, Instant> seen = new ConcurrentHashMap<>();

    @Override
    public void saw(TenantId tenant, String batchId, String account, Instant at) {
        seen.put(new Spot(tenant, batchId, account), at);
    }

    @Override
    public List<Present> since(TenantId tenant, String batchId, Instant from) {
        return seen.entrySet().stream()
                .filter(e -> e.getKey().tenant().equals(tenant)
                        && e.getKey().batchId().equals(batchId))
                .filter(e -> !e.getValue().isBefore(from))
                .map(e -> new Present(e.getKey().account(), e.getValue()))
                .sorted(Comparator.comparing(Present::at).reversed())
                .toList();
    }
}
