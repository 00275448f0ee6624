package cn.biaogan.exchange.reminder;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.exchange.programme.domain.Deadline;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownApplication.Stage;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import cn.biaogan.exchange.programme.domain.Term;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who still owes something before a deadline, as far as events tell. A draft is no event: an enterprise that never
 * submitted is known only when one of its accounts has saved preferences.
 */
@Component
class Owing {

    private final Aggregates<KnownApplication, Void> applications;
    private final Aggregates<Preferences, Void> preferences;

    Owing(Aggregates<KnownApplication, Void> applications, Aggregates<Preferences, Void> preferences) {
        this.applications = applications;
        this.preferences = preferences;
    }

    /** Each with the application that is in its hand; empty when there is none. */
    Map<Box, String> of(KnownCycle cycle, Term term) {
        return term.deadline() == Deadline.RECOMMENDATION ? units(cycle, term) : enterprises(cycle, term);
    }

    private static Map<Box, String> units(KnownCycle cycle, Term term) {
        var owing = new LinkedHashMap<Box, String>();
        cycle.owing().stream()
                .filter(unit -> concerns(cycle, term, unit.id()))
                .forEach(unit -> owing.put(Box.of(new TenantId(unit.tenant()), unit.id()), ""));
        return owing;
    }

    /** The unit's own deadline concerns the unit, everyone's all who have none of their own. */
    private static boolean concerns(KnownCycle cycle, Term term, String unit) {
        return term.unit() == null
                ? !cycle.hasOwn(term.deadline(), unit)
                : term.unit().id().equals(unit);
    }

    private Map<Box, String> enterprises(KnownCycle cycle, Term term) {
        var owing = new LinkedHashMap<Box, String>();
        var settled = new HashSet<Box>();
        applications.each(Scope.all(), Map.of("cycle", cycle.cycleId()), found -> {
            var box = Box.of(found.tenant(), found.state().enterpriseId());
            settled.add(box);
            if (found.state().isInTheEnterprisesHand() && concerns(cycle, term, unitOf(found.state()))) {
                owing.put(box, found.id());
            }
        });
        preferences.each(Scope.all(), Map.of("role", Account.ENTERPRISE), found -> {
            var box = found.state().box();
            if (!settled.contains(box) && mayChoose(term, box)) {
                owing.putIfAbsent(box, "");
            }
        });
        return owing;
    }

    /** What was declined goes to another unit, of which nothing is known yet. */
    private static String unitOf(KnownApplication application) {
        return application.stage() == Stage.DECLINED ? "" : application.unit().id();
    }

    /** Enterprises of the unit's own tenant; all have to know of everyone's deadline. */
    private static boolean mayChoose(Term term, Box box) {
        return term.unit() == null || box.tenant().value().equals(term.unit().tenant());
    }
}
