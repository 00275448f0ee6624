package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.util.regex.Pattern;

/** An account that stands for an enterprise in a jurisdiction. */
public record EnterpriseAccount(TenantId tenant, String organisation) {

    private static final Pattern ENTERPRISE = Pattern.compile("ent-[0-9A-Za-z-]{1,60}");

    /** @throws EnterpriseRejection.Unplaced when the account names no enterprise or no jurisdiction */
    public EnterpriseAccount {
        if (tenant.equals(TenantId.NATIONAL)
                || !ENTERPRISE.matcher(organisation).matches()) {
            throw new EnterpriseRejection.Unplaced();
        }
    }
}
