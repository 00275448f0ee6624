package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;

/** Who looks at a unit's order just now. Losing it loses nothing: whoever is there says so again. */
public interface Presences {

    /** An account that was there at this instant. */
    record Present(String account, Instant at) {}

    void saw(TenantId tenant, String batchId, String account, Instant at);

    /** Who was there from this instant on, the latest first. */
    List<Present> since(TenantId tenant, String batchId, Instant from);
}
