package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
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
 * Enterprises for which a unit's deadlines count: all of its jurisdiction, of which many have not applied yet, and those
 * of others whose application is or was with it.
 */
@Component
class Concerned {

    private final Aggregates<KnownApplication, Void> applications;

    Concerned(Aggregates<KnownApplication, Void> applications) {
        this.applications = applications;
    }

    Set<Box> by(Unit unit, String cycleId) {
        var tenant = new TenantId(unit.tenant());
        var boxes = new LinkedHashSet<Box>();
        if (!tenant.equals(TenantId.NATIONAL)) {
            boxes.add(Box.everybody(tenant, Account.ENTERPRISE));
        }
        applications.each(Scope.all(), Map.of("cycle", cycleId), found -> {
            var known = found.state();
            boolean isElsewhere = !found.tenant().equals(tenant);
            if (isElsewhere && known.stage() != Stage.SENT && known.unit().id().equals(unit.id())) {
                boxes.add(Box.of(found.tenant(), known.enterpriseId()));
            }
        });
        return boxes;
    }
}
