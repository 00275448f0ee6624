package cn.biaogan.platform.web;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.web.problem.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Idempotency-Key}. The digest covers method, path, query and a JSON body; of an upload the body is left
 * out, so the same key with another file counts as the repeat. The header, which is not stored, is part of the digest: a
 * body may be a single phone number, and nobody shall find it out of the store by trying.
 */
final class CommandKeys {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private CommandKeys() {}

    /** @throws RequestRefused when the header is there and no key: 400 */
    static @Nullable CommandKey read(HttpServletRequest request, Actor actor, String action) {
        List<String> given = Collections.list(request.getHeaders(HEADER));
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1 || !FORM.matcher(given.getFirst()).matches()) {
            throw new RequestRefused(400, "idempotency-key.format");
        }
        String id = sha256(text(actor.subject()), text(action), text(given.getFirst()));
        return new CommandKey(id, digest(request, given.getFirst()));
    }

    private static String digest(HttpServletRequest request, String key) {
        String query = request.getQueryString();
        return sha256(
                text(key),
                text(request.getMethod()),
                text(request.getRequestURI()),
                text(query == null ? "" : query),
                HeldBody.of(request));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(text(part.length + ":"));
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
