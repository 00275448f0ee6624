package cn.biaogan.gateway.login;

import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Reads what Keycloak says when a login ends there. */
record LogoutNotices(JwtDecoder decoder) {

    /** @param sid empty when every login of the subject ended */
    record Notice(String subject, String sid) {}

    /** @throws org.springframework.security.oauth2.jwt.JwtException when it is not Keycloak's word to this gateway */
    Notice read(String logoutToken) {
        Jwt token = decoder.decode(logoutToken);
        return new Notice(claim(token, "sub"), claim(token, "sid"));
    }

    private static String claim(Jwt token, String name) {
        return Objects.requireNonNullElse(token.getClaimAsString(name), "");
    }
}
