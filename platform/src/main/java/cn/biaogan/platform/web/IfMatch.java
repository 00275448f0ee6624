package cn.biaogan.platform.web;

import cn.biaogan.platform.web.problem.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the version a caller changes from {@code If-Match: "v7"}. */
final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\"v([1-9]\\d{0,17})\"");

    private IfMatch() {}

    /** @throws RequestRefused when the header is there and names no single version: 400 */
    static @Nullable Long read(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders("If-Match"));
        if (given.isEmpty()) {
            return null;
        }
        String tag = given.getFirst().strip();
        if (tag.equals("*")) {
            throw new RequestRefused(400, "if-match.any");
        }
        var version = FORM.matcher(tag);
        if (given.size() > 1 || !version.matches()) {
            throw new RequestRefused(400, "if-match.format");
        }
        return Long.valueOf(version.group(1));
    }
}
