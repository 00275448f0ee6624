package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownApplication.Stage;
import cn.biaogan.exchange.programme.domain.Unit;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Enterprises for which a unit's deadlines count: whose application is or was with it, and those of its own tenant that
 * are known at all.
 */
@Component
class Concerned {

    private final Aggregates<KnownApplication, Void> applications;
    private final Aggregates<Preferences, Void> preferences;

    Concerned(Aggregates<KnownApplication, Void> applications, Aggregates<Preferences, Void> preferences) {
        this.applications = applications;
        this.preferences = preferences;
    }

    Set<Box> by(Unit unit, String cycleId) {
        var boxes = new LinkedHashSet<Box>();
        applications.each(Scope.all(), Map.of("cycle", cycleId), found -> {
            var known = found.state();
            if (known.stage() != Stage.SENT && known.unit().id().equals(unit.id())) {
                boxes.add(Box.of(found.tenant(), known.enterpriseId()));
            }
        });
        preferences.each(Scope.all(), Map.of("role", Account.ENTERPRISE), found -> {
            if (found.state().box().tenant().equals(new TenantId(unit.tenant()))) {
                boxes.add(found.state().box());
            }
        });
        return boxes;
    }
}
