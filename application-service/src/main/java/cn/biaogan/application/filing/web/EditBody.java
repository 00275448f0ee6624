package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.EditContent;
import cn.biaogan.application.filing.web.ContentBody.AnswerBody;
import cn.biaogan.application.filing.web.ContentBody.AvoidanceBody;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Changes of single places, each with what the editor saw there; of the sizes that a whole content may have. */
record EditBody(@Demanded @Nullable List<@Nullable ChangeBody> changes) {

    /** More places than a form has. */
    private static final int MOST = 100;

    /** As strict as the door: nothing unknown, nothing of another type. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final String FIELD = "/form/";
    private static final String ANSWER = "/answers/";

    /**
     * @param pointer {@code /form/<field>}, {@code /answers/<question>} or {@code /avoidances}
     * @param was what the editor saw there; absent when there was nothing
     * @param value what is to stand there; absent to take it away
     */
    record ChangeBody(
            @Demanded @Nullable String pointer,
            @Nullable Object was,
            @Nullable Object value) {

        private @Nullable ContentChange read(String place, Fields fields) {
            String where = Objects.requireNonNullElse(pointer, "");
            if (where.startsWith(FIELD)) {
                return new ContentChange.Field(
                        ContentPointer.unescaped(where.substring(FIELD.length())),
                        was,
                        field(place + "/value", value, fields));
            }
            if (where.startsWith(ANSWER)) {
                return new ContentChange.Reply(
                        ContentPointer.unescaped(where.substring(ANSWER.length())),
                        answer(place + "/was", was, fields),
                        answer(place + "/value", value, fields));
            }
            if (where.equals(ContentPointer.AVOIDANCES)) {
                return new ContentChange.Avoided(
                        avoidances(place + "/was", was, fields), avoidances(place + "/value", value, fields));
            }
            fields.fault(place + "/pointer", where.isEmpty() ? "value.required" : "value.unknown");
            return null;
        }

        private static @Nullable Object field(String place, @Nullable Object value, Fields fields) {
            if (value != null) {
                ContentBody.check(place, value, fields);
            }
            return value;
        }

        private static @Nullable Answer answer(String place, @Nullable Object raw, Fields fields) {
            var body = converted(place, raw, AnswerBody.class, fields);
            return body == null ? null : body.read(place, fields);
        }

        private static List<Avoidance> avoidances(String place, @Nullable Object raw, Fields fields) {
            var bodies = converted(place, raw, AvoidanceBody[].class, fields);
            return bodies == null ? List.of() : ContentBody.read(place, Arrays.asList(bodies), fields);
        }

        private static <T> @Nullable T converted(String place, @Nullable Object raw, Class<T> type, Fields fields) {
            try {
                return raw == null ? null : STRICT.convertValue(raw, type);
            } catch (JacksonException | IllegalArgumentException unreadable) {
                fields.fault(place, "content.entry");
                return null;
            }
        }
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming what cannot even be kept, and places named twice */
    EditContent read(String applicationId) {
        var fields = new Fields();
        var given = Objects.requireNonNullElse(changes, List.<ChangeBody>of());
        if (given.size() > MOST) {
            fields.fault("/changes", "value.too-many", Map.of("max", MOST));
            fields.check();
        }
        if (given.isEmpty()) {
            fields.fault("/changes", "value.required");
        }
        var read = new ArrayList<ContentChange>();
        var places = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            String place = "/changes/" + i;
            var body = given.get(i);
            var change = body == null ? new ChangeBody(null, null, null).read(place, fields) : body.read(place, fields);
            if (change != null && !places.add(change.pointer())) {
                fields.fault(place + "/pointer", "value.duplicate");
            } else if (change != null) {
                read.add(change);
            }
        }
        fields.check();
        return new EditContent(applicationId, read);
    }
}
