package cn.biaogan.platform.act;

import cn.biaogan.platform.kernel.TenantId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one who acts, as the verified token names them.
 *
 * @param subject the account's stable id, {@code anonymous}, or {@code service:<name>} for a consumer of events
 * @param username the account's login name, for people to read; empty when nobody signed in
 * @param displayName the person's name as the token tells it, for colleagues to read; empty when it does not. Personal:
 *     neither audited nor published
 * @param organisation id of the enterprise, recommending unit, ministry or expert; empty when there is none
 * @param address where the request came from; empty for events
 */
public record Actor(
        String subject,
        String username,
        String displayName,
        TenantId tenant,
        String organisation,
        Set<String> roles,
        String address) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** One whose name is not told. */
    public Actor(
            String subject, String username, TenantId tenant, String organisation, Set<String> roles, String address) {
        this(subject, username, "", tenant, organisation, roles, address);
    }

    /** One without a login name. */
    public Actor(String subject, TenantId tenant, String organisation, Set<String> roles, String address) {
        this(subject, "", tenant, organisation, roles, address);
    }

    public static Actor anonymous(String address) {
        return new Actor("anonymous", TenantId.NATIONAL, "", Set.of(), address);
    }

    public Actor at(String place) {
        return new Actor(subject, username, displayName, tenant, organisation, roles, place);
    }

    /** How colleagues read it: the person's name, or the login name, or the id. Personal. */
    public String shownName() {
        return Stream.of(displayName, username, subject)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
