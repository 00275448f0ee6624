package cn.biaogan.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What the cookie holds: a secret of 256 bits. The store knows its hash alone, a page its CSRF token. */
public record SessionId(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static SessionId draw() {
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        return new SessionId(text(drawn));
    }

    /** Empty for what was never drawn here. */
    static Optional<SessionId> read(String cookie) {
        return FORM.matcher(cookie).matches() ? Optional.of(new SessionId(cookie)) : Optional.empty();
    }

    /** Its name in the store. */
    String key() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a page of ours sends along with every change, and a page of somebody else cannot know. */
    public String csrf() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return text(mac.doFinal("csrf".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean hasCsrf(@Nullable String token) {
        return token != null
                && MessageDigest.isEqual(
                        csrf().getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SessionId(…)";
    }
}
