package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.ExpertGrant;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps, inside the application, which experts may read it. */
@Component
public class GrantExpertsHandler {

    private final Aggregates<Application, ApplicationEvent> applications;

    GrantExpertsHandler(Aggregates<Application, ApplicationEvent> applications) {
        this.applications = applications;
    }

    /** @throws cn.biaogan.platform.store.NotFound when there is no such application: a fault of the stream */
    public void handle(
            TenantId tenant, String applicationId, List<String> experts, UnaryOperator<ExpertGrant> fact, Act act) {
        applications.change(
                tenant,
                applicationId,
                act,
                found -> found.map(application -> granted(application, experts, fact))
                        .orElseGet(Decision::nothing));
    }

    private static Decision<Application, ApplicationEvent> granted(
            Application application, List<String> experts, UnaryOperator<ExpertGrant> fact) {
        var folder = application.folder();
        for (String expert : experts) {
            folder = folder.granting(expert, fact);
        }
        return Decision.of(application.with(folder));
    }
}
