package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.certificate.domain.Conclusion;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry concludes.
 *
 * @param outcome {@code CONFIRM}, {@code RECTIFY} or {@code REVOKE}
 * @param reason what is to be put right, or why the certificate is to be revoked
 * @param due for a rectification: an instant or a Beijing day
 */
record ConclusionRequest(
        @Schema(allowableValues = {"CONFIRM", "RECTIFY", "REVOKE"}) @Demanded @Nullable
        String outcome,

        @Nullable String reason,
        @Nullable String due) {

    private static final List<String> OUTCOMES = List.of("CONFIRM", "RECTIFY", "REVOKE");

    Conclusion conclusion(Clock clock) {
        var fields = new Fields();
        String chosen = fields.read("/outcome", outcome, ConclusionRequest::known);
        fields.check();
        return switch (chosen) {
            case "RECTIFY" -> {
                String what = fields.read("/reason", reason, Wording.of(2, 1000));
                Instant until = fields.read("/due", due, DueDate.ahead(clock));
                fields.check();
                yield new Conclusion.Rectify(what, until);
            }
            case "REVOKE" -> {
                String why = fields.read("/reason", reason, Wording.of(2, 1000));
                fields.check();
                yield new Conclusion.Revoke(why);
            }
            default -> new Conclusion.Confirm();
        };
    }

    private static String known(String raw) {
        if (!OUTCOMES.contains(raw)) {
            throw new InvalidValue("value.option", Map.of("options", OUTCOMES));
        }
        return raw;
    }
}
