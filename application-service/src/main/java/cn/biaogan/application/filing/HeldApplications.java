package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.LiveFilings;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers the profile from the applications of its enterprise. */
@Component
class HeldApplications implements LiveFilings {

    private final Aggregates<Application, ApplicationEvent> applications;
    private final KnownCycles cycles;

    HeldApplications(Aggregates<Application, ApplicationEvent> applications, KnownCycles cycles) {
        this.applications = applications;
        this.cycles = cycles;
    }

    @Override
    public boolean any(TenantId tenant, String organisation) {
        var held = new HashSet<String>();
        applications.each(Scope.of(tenant), Map.of("enterpriseId", organisation), found -> {
            if (found.state().alive()) {
                held.add(found.state().folder().cycleId());
            }
        });
        return held.stream().anyMatch(cycle -> cycles.of(cycle).phase() != CycleView.Phase.CLOSED);
    }
}
