package cn.biaogan.application.form.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an enterprise wrote into its application, complete or not.
 *
 * @param form by field id: text, whole number, boolean, or list of evidence ids; which fields are personal is the form's
 *     data, and paragraphs may name people, so all of it counts
 * @param answers by question id
 * @param avoidances whose experts it asks to keep away; beside the form, as no version of it asks for them
 */
public record Content(
        String formVersion,
        @PersonalData Map<String, Object> form,
        Map<String, Answer> answers,
        List<Avoidance> avoidances) {

    public Content {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        avoidances = List.copyOf(Objects.requireNonNullElse(avoidances, List.of())); // absent in older documents
    }

    public static Content empty(String formVersion) {
        return new Content(formVersion, Map.of(), Map.of(), List.of());
    }
}
