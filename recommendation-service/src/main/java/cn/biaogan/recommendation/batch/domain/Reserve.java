package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.HashSet;
import java.util.List;

/** Who would move up, best first: beyond the caps, not recommended. Nobody stands in it twice. */
public record Reserve(List<CaseId> value) {

    public static final Reserve NOBODY = new Reserve(List.of());

    /** @throws InvalidFields naming {@code /reserve/<index>} of what stands there again */
    public Reserve {
        value = List.copyOf(value);
        var fields = new Fields();
        var seen = new HashSet<CaseId>();
        for (int i = 0; i < value.size(); i++) {
            if (!seen.add(value.get(i))) {
                fields.fault("/reserve/" + i, "value.duplicate");
            }
        }
        fields.check();
    }

    boolean holds(CaseId id) {
        return value.contains(id);
    }

    Reserve without(CaseId gone) {
        return new Reserve(value.stream().filter(id -> !id.equals(gone)).toList());
    }
}
