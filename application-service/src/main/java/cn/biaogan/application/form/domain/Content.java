package cn.biaogan.application.form.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an enterprise wrote into its application, complete or not.
 *
 * @param form by field id: text, whole number, boolean, or list of evidence ids
 * @param answers by question id
 */
public record Content(String formVersion, Map<String, Object> form, Map<String, Answer> answers) {

    public Content {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public static Content empty(String formVersion) {
        return new Content(formVersion, Map.of(), Map.of());
    }
}
