package cn.biaogan.review.expert.web;

import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.expert.domain.Expert;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expert as registered, without their contact.
 *
 * @param conflicts what the ministries know of; absent towards the expert, who must not read what they are suspected of
 * @param declaredConflicts what the expert declared
 */
record ExpertView(
        String id,
        String name,
        EmployerView employer,
        String province,
        List<String> skills,
        boolean active,
        @Nullable List<String> conflicts,
        List<String> declaredConflicts) {

    record EmployerView(String name, String creditCode) {}

    static ExpertView towardsMinistry(Expert expert) {
        return of(expert, codes(expert.profile().knownConflicts()));
    }

    static ExpertView towardsExpert(Expert expert) {
        return of(expert, null);
    }

    private static ExpertView of(Expert expert, @Nullable List<String> known) {
        var profile = expert.profile();
        var employer = profile.employer();
        return new ExpertView(
                expert.id().value(),
                profile.name().value(),
                new EmployerView(employer.name().value(), employer.creditCode().value()),
                profile.province().value(),
                profile.skills().stream().map(Industry::value).toList(),
                profile.active(),
                known,
                codes(expert.declared()));
    }

    private static List<String> codes(Set<CreditCode> codes) {
        return codes.stream().map(CreditCode::value).toList();
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "ExpertView[" + id + "]";
    }
}
