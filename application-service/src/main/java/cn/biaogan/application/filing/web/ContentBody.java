package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.SaveContent;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.Avoidances;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed so far: values of the right JSON type and of bearable size, complete or not. */
record ContentBody(
        @Nullable Map<String, @Nullable Object> form,
        @Nullable Map<String, @Nullable AnswerBody> answers,
        @Nullable List<@Nullable AvoidanceBody> avoidances) {

    private static final TextLimit TEXT = TextLimit.paragraphs(20_000);
    private static final TextLimit ID = TextLimit.line(64);
    private static final TextLimit REASON = TextLimit.paragraphs(Avoidances.REASON);
    private static final int IDS = 100;

    record AnswerBody(
            @Nullable AnswerValue answer,
            @Nullable String reason,
            @Nullable List<String> evidence) {

        Answer read(String pointer, Fields fields) {
            var ids = Objects.requireNonNullElse(evidence, List.<String>of());
            checkIds(pointer + "/evidence", ids, fields);
            return new Answer(answer, fields.readIfPresent(pointer + "/reason", reason, TEXT), ids);
        }
    }

    /** An employer whose experts are to be kept away, and why. */
    record AvoidanceBody(
            @Nullable String creditCode, @Nullable String reason) {

        private Avoidance read(String pointer, Fields fields) {
            return new Avoidance(
                    fields.readIfPresent(pointer + "/creditCode", creditCode, ID),
                    fields.readIfPresent(pointer + "/reason", reason, REASON));
        }

        /** Without the reason. */
        @Override
        public String toString() {
            return "AvoidanceBody[" + creditCode + "]";
        }
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming what cannot even be kept */
    SaveContent read(String applicationId) {
        var fields = new Fields();
        var values = new LinkedHashMap<String, Object>();
        Objects.requireNonNullElse(form, Map.<String, Object>of()).forEach((id, value) -> {
            if (value != null) {
                check(ContentPointer.field(id), value, fields);
                values.put(id, value);
            }
        });
        var marks = new LinkedHashMap<String, Answer>();
        Objects.requireNonNullElse(answers, Map.<String, AnswerBody>of()).forEach((id, answer) -> {
            if (answer != null) {
                marks.put(id, answer.read(ContentPointer.answer(id), fields));
            }
        });
        var avoided = readAvoidances(fields);
        fields.check();
        return new SaveContent(applicationId, values, marks, avoided);
    }

    private List<Avoidance> readAvoidances(Fields fields) {
        return read("/avoidances", Objects.requireNonNullElse(avoidances, List.of()), fields);
    }

    static List<Avoidance> read(String pointer, List<@Nullable AvoidanceBody> given, Fields fields) {
        if (given.size() > Avoidances.MOST) {
            fields.fault(pointer, "value.too-many", Map.of("max", Avoidances.MOST));
        }
        var read = new ArrayList<Avoidance>();
        for (int i = 0; i < given.size(); i++) {
            var one = given.get(i);
            if (one == null) {
                fields.fault(pointer + "/" + i, "value.required");
            } else {
                read.add(one.read(pointer + "/" + i, fields));
            }
        }
        return read;
    }

    static void check(String pointer, Object value, Fields fields) {
        switch (value) {
            case String text -> fields.attempt(pointer, () -> TEXT.apply(text));
            case List<?> ids -> checkIds(pointer, ids, fields);
            case Integer whole -> {}
            case Long whole -> {}
            case Double decimal when Double.isFinite(decimal) -> {}
            case Boolean ticked -> {}
            default -> fields.fault(pointer, InvalidValue.format("entry"));
        }
    }

    private static void checkIds(String pointer, List<?> ids, Fields fields) {
        if (ids.size() > IDS) {
            fields.fault(pointer, "value.too-many", Map.of("max", IDS));
        }
        for (int i = 0; i < ids.size(); i++) {
            String place = pointer + "/" + i;
            if (ids.get(i) instanceof String id) {
                fields.attempt(place, () -> ID.apply(id));
            } else {
                fields.fault(place, "type.text");
            }
        }
    }
}
