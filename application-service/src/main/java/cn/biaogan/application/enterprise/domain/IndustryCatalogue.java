package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TextLimit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The industries there are: published data, not code.
 *
 * @param asksForText by code, whether the choice needs a description
 */
public record IndustryCatalogue(Map<String, Boolean> asksForText) {

    private static final TextLimit TEXT = TextLimit.line(100);

    public IndustryCatalogue {
        asksForText = Collections.unmodifiableMap(new LinkedHashMap<>(asksForText));
    }

    private List<String> codes() {
        return List.copyOf(asksForText.keySet());
    }

    /** The chosen industry; faults go to {@code /industry} and {@code /industryText}. */
    public @Nullable Industry choose(Fields fields, @Nullable String code, @Nullable String text) {
        if (code == null || code.isBlank()) {
            fields.fault("/industry", "value.required");
            return null;
        }
        Boolean asks = asksForText.get(code);
        if (asks == null) {
            fields.fault("/industry", "value.option", Map.of("options", codes()));
            return null;
        }
        return new Industry(code, asks ? fields.read("/industryText", text, TEXT) : null);
    }
}
