package cn.biaogan.application.cycle.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.util.List;

/**
 * A unit that recommends in a cycle.
 *
 * @param serves the tenants whose enterprises may choose it; empty for all
 */
public record Recommender(String id, TenantId tenant, String name, List<TenantId> serves) {

    public Recommender {
        serves = List.copyOf(serves);
    }

    public boolean mayServe(TenantId applicant) {
        return serves.isEmpty() || serves.contains(applicant);
    }
}
