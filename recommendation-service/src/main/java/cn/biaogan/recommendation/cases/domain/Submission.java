package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise submitted, without personal data, as the event carried it.
 *
 * @param ordinal which submission of the application it is, from 1
 * @param number what people call the application, such as {@code BG2026-330000-00042}
 * @param form the filled-in form, by field
 * @param digest SM3 of the submission as application-service keeps it
 */
public record Submission(
        int ordinal,
        String number,
        String enterpriseName,
        String creditCode,
        String industry,
        @Nullable String industryText,
        Size size,
        String formVersion,
        Map<String, Object> form,
        List<Answer> answers,
        List<Evidence> evidence,
        String digest,
        Instant submittedAt) {

    /** The answer to one question of the self-check table. */
    public record Answer(
            String questionId, String answer, @Nullable String reason, List<String> evidence) {}

    /** A file, by reference and digests; size in bytes. */
    public record Evidence(
            String evidenceId, String fileName, String mediaType, long size, String sha256, String sm3) {}

    public Submission {
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
    }

    /** True when the pointer leads to something the enterprise filled in. */
    boolean has(Place place) {
        var steps = place.steps();
        var rest = steps.subList(1, steps.size());
        return switch (steps.getFirst()) {
            case "answers" ->
                rest.size() == 1
                        && answers.stream().anyMatch(a -> a.questionId().equals(rest.getFirst()));
            case "evidence" ->
                rest.size() == 1
                        && evidence.stream().anyMatch(e -> e.evidenceId().equals(rest.getFirst()));
            case "form" -> leads(form, rest);
            default -> false;
        };
    }

    private static boolean leads(@Nullable Object node, List<String> steps) {
        if (steps.isEmpty()) {
            return node != null;
        }
        var rest = steps.subList(1, steps.size());
        return switch (node) {
            case Map<?, ?> fields -> leads(fields.get(steps.getFirst()), rest);
            case List<?> items -> {
                int at = index(steps.getFirst());
                yield at >= 0 && at < items.size() && leads(items.get(at), rest);
            }
            case null, default -> false;
        };
    }

    private static int index(String step) {
        return step.matches("0|[1-9][0-9]{0,3}") ? Integer.parseInt(step) : -1;
    }
}
