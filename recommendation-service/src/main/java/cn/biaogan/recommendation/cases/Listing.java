package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.cases.domain.CaseFile;

/** Knows whether a unit's list can still take a case; the batch keeps it. */
public interface Listing {

    /** True once the list of the case's unit and cycle went to the ministries. */
    boolean sent(TenantId tenant, CaseFile file);
}
