package cn.biaogan.exchange.notification.domain;

import cn.biaogan.platform.kernel.TenantId;

/** Whose mailbox it is: an organisation's in its tenant, that of one of its accounts, or that of everybody of a role, of a tenant or of all. */
public record Box(String value) {

    private static final String EVERYBODY = "*/"; // no tenant is called so
    private static final String IN_TENANT = "/*";

    public static Box of(TenantId tenant, String organisation) {
        return new Box(tenant.value() + "/" + escaped(organisation));
    }

    /** What concerns this account alone. */
    public static Box of(TenantId tenant, String organisation, String subject) {
        return new Box(of(tenant, organisation).value() + "/" + escaped(subject));
    }

    public static Box everybody(String role) {
        return new Box(EVERYBODY + role);
    }

    /** Everybody's of a role in one jurisdiction. */
    public static Box everybody(TenantId tenant, String role) {
        return new Box(tenant.value() + IN_TENANT + role);
    }

    public boolean isEverybodysOfTenant() {
        return value.contains(IN_TENANT);
    }

    public boolean isEverybodys() {
        return value.startsWith(EVERYBODY);
    }

    /** The role of everybody's box. */
    public String role() {
        return value.substring((isEverybodys() ? EVERYBODY : tenant().value() + IN_TENANT).length());
    }

    public boolean isPersonal() {
        return value.indexOf('/') != value.lastIndexOf('/');
    }

    /** The organisation of a personal box. */
    public String organisation() {
        return plain(value.substring(value.indexOf('/') + 1, value.lastIndexOf('/')));
    }

    /** The account's subject, of a personal box. */
    public String subject() {
        return plain(value.substring(value.lastIndexOf('/') + 1));
    }

    /** The tenant of a box that is not everybody's. */
    public TenantId tenant() {
        return isEverybodys() ? TenantId.NATIONAL : new TenantId(value.substring(0, value.indexOf('/')));
    }

    /** No name makes a box another one's. */
    private static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F").replace("*", "%2A");
    }

    private static String plain(String escaped) {
        return escaped.replace("%2A", "*").replace("%2F", "/").replace("%25", "%");
    }

    @Override
    public String toString() {
        return value;
    }
}
