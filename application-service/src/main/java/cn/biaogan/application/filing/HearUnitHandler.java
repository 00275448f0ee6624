package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.stereotype.Component;

/** Follows what the units say about applications. */
@Component
public class HearUnitHandler {

    private final Aggregates<Application, ApplicationEvent> applications;

    HearUnitHandler(Aggregates<Application, ApplicationEvent> applications) {
        this.applications = applications;
    }

    /** @throws cn.biaogan.platform.store.NotFound when there is no such application: a fault of the stream */
    public void handle(TenantId tenant, String applicationId, UnitWord word, Act act) {
        applications.change(
                tenant,
                applicationId,
                act,
                found -> found.map(application -> Decision.<Application, ApplicationEvent>of(application.after(word)))
                        .orElseGet(Decision::nothing));
    }
}
