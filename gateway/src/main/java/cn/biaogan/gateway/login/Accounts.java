package cn.biaogan.gateway.login;

import cn.biaogan.gateway.session.Account;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

/** Reads whose login it is out of the claims of the identity token. */
final class Accounts {

    private Accounts() {}

    static Account of(Map<String, Object> claims) {
        String username = text(claims, StandardClaimNames.PREFERRED_USERNAME);
        String name = text(claims, StandardClaimNames.NAME);
        return new Account(
                text(claims, StandardClaimNames.SUB),
                text(claims, "sid"),
                username,
                name.isBlank() ? username : name,
                text(claims, "tenant"),
                text(claims, "organisation"),
                claims.get("roles") instanceof List<?> roles
                        ? roles.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }
}
