package cn.biaogan.recommendation.officers;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.officers.domain.UnitOfficers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Knows the officers of a unit from what they did: whoever comes to the desk for the first time is noted, so that
 * colleagues can hand over to them.
 */
@Component
public class SeenOfficers {

    private record Known(TenantId tenant, String unit, Officer officer) {}

    private final Aggregates<UnitOfficers, Void> units;
    private final Set<Known> known = ConcurrentHashMap.newKeySet();

    public SeenOfficers(Aggregates<UnitOfficers, Void> units) {
        this.units = units;
    }

    /** The caller as an officer, without a note of it. */
    public static Officer officer(Act act) {
        var actor = act.actor();
        return new Officer(actor.subject(), actor.username(), actor.shownName());
    }

    /** The caller, who is noted when it was never seen. */
    public Officer saw(Act act) {
        var officer = officer(act);
        var now = new Known(act.tenant(), act.organisation(), officer);
        if (!now.unit().isEmpty() && !known.contains(now)) {
            units.change(
                    now.tenant(),
                    now.unit(),
                    new Act("officer.seen", act.actor(), null, null, null),
                    found -> Decision.of(found.orElse(UnitOfficers.NOBODY).saw(officer)));
            known.add(now);
        }
        return officer;
    }

    /** The officers of the caller's own unit. */
    public UnitOfficers colleagues(Act act) {
        return of(act.tenant(), act.organisation());
    }

    public UnitOfficers of(TenantId tenant, String unit) {
        return units.find(tenant, unit).map(Versioned::state).orElse(UnitOfficers.NOBODY);
    }
}
