package cn.biaogan.review.expert.domain;

import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Name;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the ministries register of an expert.
 *
 * @param province the jurisdiction they live and work in
 * @param skills the industries they can judge best
 * @param active whether new dossiers may be assigned to them
 * @param knownConflicts enterprises the ministries know them to be bound to
 */
@PersonalData
public record ExpertProfile(
        Name name,
        Employer employer,
        TenantId province,
        Set<Industry> skills,
        boolean active,
        Set<CreditCode> knownConflicts,
        Contact contact) {

    public ExpertProfile {
        skills = new TreeSet<>(skills);
        knownConflicts = new TreeSet<>(knownConflicts);
    }

    /** Without the person: who an expert is stays with the ministries. */
    @Override
    public String toString() {
        return "ExpertProfile[…]";
    }
}
