package cn.biaogan.application.form.domain;

import cn.biaogan.platform.kernel.Fields;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One field of a form, by its type. Faults go to {@code /form/<id>}. */
public sealed interface FormField {

    String id();

    boolean required();

    /** Whether it stays inside this service, towards the unit and the ministries excepted. */
    boolean personalData();

    /** Of a text in it, in Unicode characters, though it be of the wrong type. */
    default int longest() {
        return 100;
    }

    /** Checks a value that is there. */
    void check(Object value, Set<String> evidence, Fields fields);

    default String pointer() {
        return "/form/" + id();
    }

    /** One line or paragraphs; lengths in Unicode characters. */
    record Text(String id, boolean required, boolean personalData, int min, int max) implements FormField {

        @Override
        public int longest() {
            return max;
        }

        @Override
        public void check(Object value, Set<String> evidence, Fields fields) {
            if (!(value instanceof String text)) {
                fields.fault(pointer(), "type.text");
                return;
            }
            int length = text.strip().codePointCount(0, text.strip().length());
            if (length < min) {
                fields.fault(pointer(), "value.too-short", Map.of("min", min));
            } else if (length > max) {
                fields.fault(pointer(), "value.too-long", Map.of("max", max));
            }
        }
    }

    /** A whole number, limits included. */
    record Whole(String id, boolean required, boolean personalData, long min, long max) implements FormField {

        @Override
        public void check(Object value, Set<String> evidence, Fields fields) {
            if (!(value instanceof Integer || value instanceof Long)) {
                fields.fault(pointer(), "type.integer");
                return;
            }
            long number = ((Number) value).longValue();
            if (number < min || number > max) {
                fields.fault(pointer(), "value.out-of-range", Map.of("min", min, "max", max));
            }
        }
    }

    /** A yes or no; a commitment must be yes. */
    record Tick(String id, boolean required, boolean personalData, boolean commitment) implements FormField {

        @Override
        public void check(Object value, Set<String> evidence, Fields fields) {
            if (!(value instanceof Boolean ticked)) {
                fields.fault(pointer(), "type.boolean");
            } else if (commitment && !ticked) {
                fields.fault(pointer(), "value.required");
            }
        }
    }

    /** Files of the application, each once. */
    record Files(String id, boolean required, boolean personalData, int max) implements FormField {

        @Override
        public void check(Object value, Set<String> evidence, Fields fields) {
            if (!(value instanceof Collection<?> ids)) {
                fields.fault(pointer(), "type.array");
                return;
            }
            if (ids.size() > max) {
                fields.fault(pointer(), "value.too-many", Map.of("max", max));
            }
            EvidenceReferences.check(pointer(), ids, evidence, new HashSet<>(), fields);
        }
    }
}
