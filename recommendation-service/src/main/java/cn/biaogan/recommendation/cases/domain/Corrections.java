package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a return asks for: one to fifty corrections, each of another place. */
public record Corrections(List<Correction> value) {

    private static final int MAX = 50;

    /** @throws InvalidFields naming {@code /items} or the item's pointer */
    public Corrections {
        value = List.copyOf(value);
        var fields = new Fields();
        if (value.isEmpty()) {
            fields.fault("/items", "value.required");
        }
        if (value.size() > MAX) {
            fields.fault("/items", "value.too-many", Map.of("max", MAX));
        }
        var seen = new HashSet<Place>();
        for (int i = 0; i < value.size(); i++) {
            if (!seen.add(value.get(i).place())) {
                fields.fault("/items/" + i + "/pointer", "value.duplicate");
            }
        }
        fields.check();
    }

    /** @throws InvalidFields when a place is neither in the submission nor in its form */
    void mustPointInto(Submission submission, FormLayout layout) {
        var fields = new Fields();
        for (int i = 0; i < value.size(); i++) {
            var place = value.get(i).place();
            if (!submission.has(place) && !layout.has(place)) {
                fields.fault("/items/" + i + "/pointer", "value.unknown");
            }
        }
        fields.check();
    }
}
