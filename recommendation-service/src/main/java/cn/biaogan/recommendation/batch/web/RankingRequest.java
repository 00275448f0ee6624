package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.recommendation.batch.domain.Grounds;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.domain.Reserve;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole order of a batch: ids of cases, best first. An empty list ranks nobody.
 *
 * @param reserve who would move up, best first; left out: nobody
 * @param grounds demanded when the order goes against the unit's own scores
 */
record RankingRequest(
        @Demanded @Nullable List<@Nullable String> ranking,
        @Nullable List<@Nullable String> reserve,
        @Nullable String grounds) {

    private static final int MAX = 200;

    Lineup read() {
        var fields = new Fields();
        if (ranking == null) {
            fields.fault("/ranking", "value.required");
        }
        var order = ids(fields, "/ranking", ranking);
        var beyond = ids(fields, "/reserve", reserve);
        var why = fields.readIfPresent("/grounds", grounds, Grounds::new);
        fields.check();
        return new Lineup(new Ranking(order), new Reserve(beyond), why);
    }

    /** A gap in the list is a rank that nobody has: it is named. */
    private static List<CaseId> ids(Fields fields, String list, @Nullable List<@Nullable String> given) {
        var ids = new ArrayList<CaseId>();
        if (given != null && given.size() > MAX) {
            fields.fault(list, "value.too-many", Map.of("max", MAX));
        } else if (given != null) {
            for (int i = 0; i < given.size(); i++) {
                ids.add(fields.read(list + "/" + i, given.get(i), CaseId::new));
            }
        }
        return ids;
    }
}
