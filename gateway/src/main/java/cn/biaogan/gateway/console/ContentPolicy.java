package cn.biaogan.gateway.console;

import java.security.SecureRandom;
import java.util.Base64;

/** What the console's page may load and where it may send; the nonce is for the styles that its library writes. */
record ContentPolicy(String nonce, String identityServer) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param identityServer origin to which a form of the page may lead */
    static ContentPolicy fresh(String identityServer) {
        byte[] drawn = new byte[16];
        RANDOM.nextBytes(drawn);
        return new ContentPolicy(Base64.getEncoder().encodeToString(drawn), identityServer);
    }

    String header() {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' blob: data:",
                "connect-src 'self'",
                "object-src 'none'",
                "frame-src 'self' blob:",
                "base-uri 'none'",
                "form-action 'self' " + identityServer,
                "frame-ancestors 'none'");
    }
}
