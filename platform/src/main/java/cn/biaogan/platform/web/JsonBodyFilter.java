package cn.biaogan.platform.web;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds a JSON body in memory, so that a command key can be told from its repeat; refuses one that is too large (413). */
final class JsonBodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final ProblemWriter problems;

    JsonBodyFilter(DataSize limit, ProblemWriter problems) {
        this.limit = Math.toIntExact(limit.toBytes());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentType() == null || !isJson(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAnything(request.getContentType())) {
            problems.write(
                    request,
                    response,
                    Failure.of(415, "media-type.unsupported", Map.of("supported", MediaType.APPLICATION_JSON_VALUE)));
            return;
        }
        byte[] body = request.getContentLengthLong() > limit
                ? null
                : request.getInputStream().readNBytes(limit + 1);
        if (body == null || body.length > limit) {
            problems.write(request, response, Failure.of(413, "body.too-large", Map.of("limit", limit)));
            return;
        }
        chain.doFilter(new HeldBody(request, body), response);
    }

    private static boolean isAnything(String contentType) {
        var type = MediaType.parseMediaType(contentType);
        return type.isWildcardType() || type.isWildcardSubtype();
    }

    private static boolean isJson(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType);
            return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    || type.getSubtype().endsWith("+json");
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
