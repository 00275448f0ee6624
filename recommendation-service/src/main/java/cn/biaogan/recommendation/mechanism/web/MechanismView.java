package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.Responsible;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint mechanism; the unit sees its draft with telephone numbers, the ministries what was filed with masked ones.
 *
 * @param filing how often it was filed, 0 before the first time
 * @param changed true when the draft is another than what was filed
 */
record MechanismView(
        String recommenderId,
        int year,
        String leadDepartment,
        @Nullable String otherDepartment,
        List<Person> responsible,
        String procedure,
        int filing,
        @Nullable Instant filedAt,
        boolean changed,
        List<Acknowledged> acknowledged) {

    /** Somebody who answers for it. */
    record Person(String name, String post, String phone) {

        static Person of(Responsible r, boolean own) {
            return new Person(
                    r.name().value(),
                    r.post().value(),
                    own ? r.phone().value() : r.phone().masked());
        }
    }

    /** A ministry that took notice. */
    record Acknowledged(String ministry, Instant at) {}

    static MechanismView own(JointMechanism m) {
        return of(m, m.draft(), true);
    }

    static MechanismView filed(JointMechanism m) {
        var filing = m.filing();
        return of(m, filing == null ? m.draft() : filing.arrangement(), false);
    }

    private static MechanismView of(JointMechanism m, Arrangement shown, boolean own) {
        var filing = m.filing();
        var other = shown.otherDepartment();
        return new MechanismView(
                m.unit(),
                m.year(),
                shown.leadDepartment().value(),
                other == null ? null : other.value(),
                shown.responsible().stream().map(r -> Person.of(r, own)).toList(),
                shown.procedure().value(),
                filing == null ? 0 : filing.number(),
                filing == null ? null : filing.at(),
                own && (filing == null || !filing.arrangement().equals(m.draft())),
                filing == null
                        ? List.of()
                        : filing.acknowledged().stream()
                                .map(a -> new Acknowledged(a.ministry(), a.at()))
                                .toList());
    }
}
