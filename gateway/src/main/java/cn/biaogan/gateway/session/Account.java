package cn.biaogan.gateway.session;

import java.util.List;

/**
 * Whose session it is, as Keycloak said.
 *
 * @param subject the account's id
 * @param sid of the login at Keycloak; empty when it was not told
 */
public record Account(
        String subject,
        String sid,
        String username,
        String name,
        String tenant,
        String organisation,
        List<String> roles) {

    public Account {
        roles = List.copyOf(roles);
    }
}
