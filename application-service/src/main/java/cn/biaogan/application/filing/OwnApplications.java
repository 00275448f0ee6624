package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The applications of the calling enterprise; every other one does not exist for it (404). */
@Component
public class OwnApplications {

    private final Aggregates<Application, ApplicationEvent> applications;

    public OwnApplications(Aggregates<Application, ApplicationEvent> applications) {
        this.applications = applications;
    }

    public Versioned<Application> get(String applicationId, Act act) {
        return applications
                .find(act.tenant(), applicationId)
                .filter(found -> owns(act, found.state()))
                .orElseThrow(NotFound::new);
    }

    /** One guarded write; {@code decide} must be pure. */
    public Versioned<Application> change(
            String applicationId, Act act, Function<Application, Decision<Application, ApplicationEvent>> decide) {
        get(applicationId, act);
        return applications.change(
                act.tenant(),
                applicationId,
                act,
                found -> found.filter(application -> owns(act, application))
                        .map(decide)
                        .orElseGet(Decision::nothing));
    }

    private static boolean owns(Act act, Application application) {
        return application.folder().enterpriseId().equals(act.organisation());
    }
}
