package cn.biaogan.exchange.reminder;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.exchange.programme.domain.Deadline;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownCycle;
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
    Map<Box, String> of(KnownCycle cycle, Deadline deadline) {
        var owing = new LinkedHashMap<Box, String>();
        if (deadline == Deadline.RECOMMENDATION) {
            cycle.owing().forEach(unit -> owing.put(Box.of(new TenantId(unit.tenant()), unit.id()), ""));
            return owing;
        }
        var settled = new HashSet<Box>();
        applications.each(Scope.all(), Map.of("cycle", cycle.cycleId()), found -> {
            var box = Box.of(found.tenant(), found.state().enterpriseId());
            if (found.state().isInTheEnterprisesHand()) {
                owing.put(box, found.id());
            } else {
                settled.add(box);
            }
        });
        preferences.each(Scope.all(), Map.of("role", Account.ENTERPRISE), found -> {
            if (!settled.contains(found.state().box())) {
                owing.putIfAbsent(found.state().box(), "");
            }
        });
        return owing;
    }
}
