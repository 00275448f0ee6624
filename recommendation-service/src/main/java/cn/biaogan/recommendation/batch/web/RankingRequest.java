package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole order of a batch: ids of cases, best first. An empty list ranks nobody. */
record RankingRequest(@Demanded @Nullable List<@Nullable String> ranking) {

    private static final int MAX = 200;

    Ranking read() {
        var fields = new Fields();
        var ids = new ArrayList<CaseId>();
        var given = ranking;
        if (given == null) {
            fields.fault("/ranking", "value.required");
        } else if (given.size() > MAX) {
            fields.fault("/ranking", "value.too-many", Map.of("max", MAX));
        } else {
            for (int i = 0; i < given.size(); i++) {
                ids.add(fields.read("/ranking/" + i, given.get(i), CaseId::new));
            }
        }
        fields.check();
        return new Ranking(ids);
    }
}
