package cn.biaogan.application.form.domain;

import cn.biaogan.platform.kernel.Fields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of the form.
 *
 * @param questions ids of the self-check, in the order of the table
 */
public record FormDefinition(String version, List<FormField> fields, List<String> questions) {

    /** Longest reason of an answer, in Unicode characters. */
    public static final int REASON = 1000;

    /** A draft keeps what is so many times too long, to be shortened where it was written; all of it stays printable. */
    private static final int KEPT = 2;

    public FormDefinition {
        fields = List.copyOf(fields);
        questions = List.copyOf(questions);
    }

    /** Ids of the fields that never leave in an event. */
    public Set<String> personalFields() {
        return fields.stream()
                .filter(FormField::personalData)
                .map(FormField::id)
                .collect(Collectors.toSet());
    }

    public Set<String> fieldIds() {
        return fields.stream().map(FormField::id).collect(Collectors.toSet());
    }

    /** The content with the commitments given. */
    public Content committed(Content content) {
        var form = new LinkedHashMap<>(content.form());
        fields.stream()
                .filter(field -> field instanceof FormField.Tick tick && tick.commitment())
                .forEach(field -> form.put(field.id(), true));
        return new Content(content.formVersion(), form, content.answers(), content.avoidances());
    }

    /** Names a text in a field that is longer than even a draft keeps it. */
    public void requireKept(String field, @Nullable Object value, String pointer, Fields faults) {
        fields.stream()
                .filter(one -> one.id().equals(field))
                .forEach(one -> requireKept(value, one.longest(), pointer, faults));
    }

    /** Names a reason that is longer than even a draft keeps it. */
    public void requireKept(@Nullable Answer answer, String pointer, Fields faults) {
        requireKept(answer == null ? null : answer.reason(), REASON, pointer + "/reason", faults);
    }

    private static void requireKept(@Nullable Object value, int max, String pointer, Fields faults) {
        if (value instanceof String text && text.codePointCount(0, text.length()) > KEPT * max) {
            faults.fault(pointer, "value.too-long", Map.of("max", max));
        }
    }

    /**
     * Names everything that is missing or wrong.
     *
     * @param evidence ids of the files there are
     */
    public void requireComplete(Content content, Set<String> evidence, Fields faults) {
        fields.forEach(field -> check(field, content.form().get(field.id()), evidence, faults));
        questions.forEach(question -> check(question, content.answers().get(question), evidence, faults));
        Avoidances.check(content.avoidances(), faults);
    }

    /** Pointers of the fields and questions at which nothing is missing or wrong. */
    public Set<String> complete(Content content, Set<String> evidence) {
        var complete = new HashSet<String>();
        for (FormField field : fields) {
            var faults = new Fields();
            check(field, content.form().get(field.id()), evidence, faults);
            if (faults.faultless()) {
                complete.add(field.pointer());
            }
        }
        for (String question : questions) {
            var faults = new Fields();
            check(question, content.answers().get(question), evidence, faults);
            if (faults.faultless()) {
                complete.add(ContentPointer.answer(question));
            }
        }
        return complete;
    }

    private static void check(FormField field, @Nullable Object value, Set<String> evidence, Fields faults) {
        if (value != null && !blank(value)) {
            field.check(value, evidence, faults);
        } else if (field.required()) {
            faults.fault(field.pointer(), "value.required");
        }
    }

    private static boolean blank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static void check(String question, @Nullable Answer answer, Set<String> evidence, Fields faults) {
        String pointer = "/answers/" + question;
        if (answer == null || answer.answer() == null) {
            faults.fault(pointer, "value.required");
            return;
        }
        String reason = answer.reason();
        if (answer.answer().asksForReason() && (reason == null || reason.isBlank())) {
            faults.fault(pointer + "/reason", "answer.reason-required");
        }
        if (reason != null && reason.codePointCount(0, reason.length()) > REASON) {
            faults.fault(pointer + "/reason", "value.too-long", Map.of("max", REASON));
        }
        EvidenceReferences.check(pointer + "/evidence", answer.evidence(), evidence, new HashSet<>(), faults);
    }
}
