package cn.biaogan.review.expert.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.Industry;
import java.util.Set;
import java.util.TreeSet;

/**
 * A registered expert.
 *
 * @param declared enterprises the expert declared a conflict with; only they add to it, and nobody takes away
 */
public record Expert(
        ExpertId id, ExpertProfile profile, @PersonalData Set<CreditCode> declared) {

    public Expert {
        declared = new TreeSet<>(declared);
    }

    public static Decision<Expert, Void> register(ExpertId id, ExpertProfile profile) {
        return Decision.of(new Expert(id, profile, Set.of()));
    }

    public Decision<Expert, Void> describe(ExpertProfile changed) {
        return Decision.of(new Expert(id, changed, declared));
    }

    public Decision<Expert, Void> declare(CreditCode enterprise) {
        var more = new TreeSet<>(declared);
        more.add(enterprise);
        return Decision.of(new Expert(id, profile, more));
    }

    public boolean skilledIn(Industry industry) {
        return profile.skills().contains(industry);
    }

    /** Employer, or declared by the expert, or known to the ministries. */
    boolean boundTo(CreditCode enterprise) {
        return profile.employer().creditCode().equals(enterprise)
                || declared.contains(enterprise)
                || profile.knownConflicts().contains(enterprise);
    }
}
