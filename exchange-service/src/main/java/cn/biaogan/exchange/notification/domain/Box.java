package cn.biaogan.exchange.notification.domain;

import cn.biaogan.platform.kernel.TenantId;

/** Whose mailbox it is: an organisation's in its tenant, that of one of its accounts, or that of everybody of a role. */
public record Box(String value) {

    private static final String EVERYBODY = "*/"; // no tenant is called so

    public static Box of(TenantId tenant, String organisation) {
        return new Box(tenant.value() + "/" + organisation);
    }

    /** What concerns this account alone. */
    public static Box of(TenantId tenant, String organisation, String subject) {
        return new Box(of(tenant, organisation).value() + "/" + subject);
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

    public boolean isPersonal() {
        return value.indexOf('/') != value.lastIndexOf('/');
    }

    /** The organisation of a personal box. */
    public String organisation() {
        return value.substring(value.indexOf('/') + 1, value.lastIndexOf('/'));
    }

    /** The account's subject, of a personal box. */
    public String subject() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The tenant of a box that is not everybody's. */
    public TenantId tenant() {
        return isEverybodys() ? TenantId.NATIONAL : new TenantId(value.substring(0, value.indexOf('/')));
    }

    @Override
    public String toString() {
        return value;
    }
}
