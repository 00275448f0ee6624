package cn.biaogan.exchange.notification.domain;

import cn.biaogan.platform.kernel.TenantId;

/** Whose mailbox it is: an organisation's in its tenant, or that of everybody of a role. */
public record Box(String value) {

    private static final String EVERYBODY = "*/"; // no tenant is called so

    public static Box of(TenantId tenant, String organisation) {
        return new Box(tenant.value() + "/" + organisation);
    }

    public static Box everybody(String role) {
        return new Box(EVERYBODY + role);
    }

    public boolean isEverybodys() {
        return value.startsWith(EVERYBODY);
    }

    /** The role of everybody's box. */
    public String role() {
        return value.substring(EVERYBODY.length());
    }

    /** The tenant of an organisation's box. */
    public TenantId tenant() {
        return isEverybodys() ? TenantId.NATIONAL : new TenantId(value.substring(0, value.indexOf('/')));
    }

    @Override
    public String toString() {
        return value;
    }
}
