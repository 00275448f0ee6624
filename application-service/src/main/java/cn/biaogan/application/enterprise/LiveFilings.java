package cn.biaogan.application.enterprise;

import cn.biaogan.platform.kernel.TenantId;

/** Knows whether an enterprise stands in a cycle with what its profile says; the applications keep it. */
public interface LiveFilings {

    /** True while a unit or the ministries hold a submission of the organisation, in a cycle that is not closed. */
    boolean any(TenantId tenant, String organisation);
}
