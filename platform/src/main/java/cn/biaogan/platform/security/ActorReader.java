package cn.biaogan.platform.security;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the actor out of a verified token: {@code sub}, {@code preferred_username}, {@code name}, {@code tenant}, {@code organisation}, {@code roles}; each scope
 * of the token is a role {@code scope:<name>}. No account may hold two of the three offices of operation.
 */
final class ActorReader implements Converter<Jwt, ActorToken> {

    private static final List<String> OFFICES = List.of("system-admin", "security-admin", "auditor");

    @Override
    public ActorToken convert(Jwt token) {
        Set<String> roles = new HashSet<>();
        if (token.getClaims().get("roles") instanceof Collection<?> given) {
            given.forEach(role -> roles.add(role.toString()));
        }
        if (OFFICES.stream().filter(roles::contains).count() > 1) {
            throw new TokenRefused("access.conflicting-roles");
        }
        if (token.getClaims().get("scope") instanceof String scopes && !scopes.isBlank()) {
            List.of(scopes.strip().split("\\s+")).forEach(scope -> roles.add("scope:" + scope));
        }
        return new ActorToken(new Actor(
                Objects.requireNonNullElse(token.getSubject(), ""),
                text(token, "preferred_username"),
                text(token, "name").strip(),
                tenant(token),
                text(token, "organisation"),
                roles,
                ""));
    }

    private static TenantId tenant(Jwt token) {
        if (!(token.getClaims().get("tenant") instanceof String tenant)) {
            throw new TokenRefused("access.no-tenant");
        }
        try {
            return new TenantId(tenant);
        } catch (InvalidValue unknown) {
            throw new TokenRefused("access.no-tenant");
        }
    }

    private static String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text ? text : "";
    }
}
