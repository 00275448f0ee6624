package cn.biaogan.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457 as it goes over the wire.
 *
 * @param type {@code urn:biaogan:problem:<code>}; stable
 * @param detail what happened and the way out, in the caller's language
 * @param instance the path that was asked
 * @param code stable; what programs decide on
 * @param errors what is wrong with single fields; empty otherwise
 * @param correlationId finds the log lines of the request, as does the header {@code X-Correlation-Id}
 */
@Schema(description = "问题详情 (RFC 9457) / problem detail")
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors,
        String correlationId) {

    /** What is wrong with one field, by its JSON pointer (RFC 6901) into the caller's body. */
    public record FieldProblem(String pointer, String code, String detail) {}
}
