package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers what a unit's own checks gave its cases. */
@Component
public class CheckScores {

    private final CaseLines lines;

    public CheckScores(CaseLines lines) {
        this.lines = lines;
    }

    /** The points of those that were scored. */
    public Map<CaseId, Integer> of(TenantId tenant, Collection<CaseId> ids) {
        var points = new HashMap<CaseId, Integer>();
        for (var line : lines.named(tenant, ids)) {
            if (line.checkScore() != null) {
                points.put(new CaseId(line.caseId()), line.checkScore());
            }
        }
        return points;
    }
}
