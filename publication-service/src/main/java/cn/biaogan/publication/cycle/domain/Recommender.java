package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.Map;

/**
 * A unit that may recommend in the cycle (notice, three (一)).
 *
 * @param id the unit's organisation, such as {@code rec-330000}
 * @param serves tenants whose enterprises may apply to it; empty means all
 * @param largeQuota most large enterprises of its batch, 0 to {@value #MOST}
 * @param smeQuota most small and medium ones
 */
public record Recommender(
        String id, TenantId tenant, String name, List<TenantId> serves, int largeQuota, int smeQuota) {

    static final int MOST = 1000;

    /** @throws cn.biaogan.platform.kernel.InvalidFields when a quota is out of range or a tenant comes twice */
    public Recommender {
        serves = List.copyOf(serves);
        var fields = new Fields();
        fields.read("/largeQuota", largeQuota, Recommender::quota);
        fields.read("/smeQuota", smeQuota, Recommender::quota);
        if (serves.stream().distinct().count() < serves.size()) {
            fields.fault("/serves", "value.duplicate");
        }
        fields.check();
    }

    NamedUnit named() {
        return new NamedUnit(tenant, id);
    }

    /** @throws InvalidValue when nobody may have so many places */
    public static int quota(int places) {
        if (places < 0 || places > MOST) {
            throw new InvalidValue("value.out-of-range", Map.of("min", 0, "max", MOST));
        }
        return places;
    }
}
