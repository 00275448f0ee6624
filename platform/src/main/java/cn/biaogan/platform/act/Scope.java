package cn.biaogan.platform.act;

import cn.biaogan.platform.kernel.TenantId;

/** How far a read may look. There is no default: every read names its scope. */
public sealed interface Scope {

    /** One tenant's data. */
    record OneTenant(TenantId tenant) implements Scope {}

    /** Every tenant's data: for roles that see all, and for what is public by law. */
    record AllTenants() implements Scope {}

    static Scope of(TenantId tenant) {
        return new OneTenant(tenant);
    }

    static Scope all() {
        return new AllTenants();
    }
}
