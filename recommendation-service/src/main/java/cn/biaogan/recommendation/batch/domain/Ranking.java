package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.HashSet;
import java.util.List;

/** The unit's order, best first: the place in the list is the rank (annex 2, note 3). Nobody stands in it twice. */
public record Ranking(List<CaseId> value) {

    public static final Ranking EMPTY = new Ranking(List.of());

    /** @throws InvalidFields naming {@code /ranking/<index>} of what stands there again */
    public Ranking {
        value = List.copyOf(value);
        var fields = new Fields();
        var seen = new HashSet<CaseId>();
        for (int i = 0; i < value.size(); i++) {
            if (!seen.add(value.get(i))) {
                fields.fault("/ranking/" + i, "value.duplicate");
            }
        }
        fields.check();
    }

    boolean holds(CaseId id) {
        return value.contains(id);
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    /** The ranks close up. */
    Ranking without(CaseId gone) {
        return new Ranking(value.stream().filter(id -> !id.equals(gone)).toList());
    }
}
