package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of all cases, kept beside the cases for quick lists. */
public interface CaseLines {

    /** Takes the line, unless one of the same or a later version is there. */
    void keep(CaseLine line);

    /**
     * Looks for cases.
     *
     * @return the wanted part, and how many there are in each state, whichever states were asked for
     */
    Found search(Inquiry inquiry);

    /** Those of the named cases that are there. */
    List<CaseLine> named(TenantId tenant, Collection<CaseId> ids);

    /** How many received and returned cases each account of a unit holds in a cycle; what nobody claimed is left out. */
    Map<String, Long> load(TenantId tenant, String recommender, String cycle);

    /**
     * What was found.
     *
     * @param counts by state; states without cases are left out
     * @param next the place to go on after in the order of ids, {@code null} at the end and in other orders
     */
    record Found(
            List<CaseLine> items,
            Map<CaseState, Long> counts,
            @Nullable String next) {}
}
