package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.certificate.domain.Answer;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The holder's answer to a re-verification.
 *
 * @param text what it shows, in words
 * @param answers questions of the self-check answered again
 */
record EvidenceRequest(
        @Demanded @Nullable String text, @Nullable List<ItemRequest> answers) {

    private static final int MOST_ANSWERS = 200;
    private static final Pattern QUESTION = Pattern.compile("[0-9A-Za-z._-]{1,40}");

    record ItemRequest(
            @Demanded @Nullable String questionId,

            @Schema(implementation = Answer.Choice.class) @Demanded @Nullable
            String answer,

            @Nullable String reason) {

        Answer.Item item() {
            var fields = new Fields();
            String question = fields.read("/questionId", questionId, EvidenceRequest::question);
            Answer.Choice choice = fields.read("/answer", answer, EvidenceRequest::choice);
            String why = fields.readIfPresent("/reason", reason, Wording.of(1, 500));
            if (choice == Answer.Choice.NA && why == null) {
                fields.fault("/reason", "value.required");
            }
            fields.check();
            return new Answer.Item(question, choice, why);
        }
    }

    String evidence(Fields fields) {
        return fields.read("/text", text, Wording.of(2, 5000));
    }

    List<Answer.Item> items(Fields fields) {
        List<ItemRequest> given = answers == null ? List.of() : answers;
        if (given.size() > MOST_ANSWERS) {
            fields.fault("/answers", "value.too-long", Map.of("max", MOST_ANSWERS));
            return List.of();
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> fields.read("/answers/" + i, given.get(i), ItemRequest::item))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String question(String raw) {
        if (!QUESTION.matcher(raw).matches()) {
            throw InvalidValue.format("question");
        }
        return raw;
    }

    private static Answer.Choice choice(String raw) {
        return switch (raw.toUpperCase(Locale.ROOT)) {
            case "YES" -> Answer.Choice.YES;
            case "NO" -> Answer.Choice.NO;
            case "NA" -> Answer.Choice.NA;
            default -> throw new InvalidValue("value.option", Map.of("options", List.of("YES", "NO", "NA")));
        };
    }
}
