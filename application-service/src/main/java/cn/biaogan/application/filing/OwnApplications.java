package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Touch;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The applications of the calling enterprise; every other one does not exist for it (404). */
@Component
public class OwnApplications {

    private final Aggregates<Application, ApplicationEvent> applications;
    private final Clock clock;

    public OwnApplications(Aggregates<Application, ApplicationEvent> applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
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

    /**
     * As {@link #change}, for what is remembered by its place: each attempt is guarded by the version it starts from, so
     * that the touch names the very version that the write makes.
     */
    public Versioned<Application> edit(
            String applicationId,
            Act act,
            BiFunction<Application, Touch, Decision<Application, ApplicationEvent>> decide) {
        while (true) {
            long seen = Objects.requireNonNullElse(
                    act.expectedVersion(), get(applicationId, act).version());
            try {
                return change(
                        applicationId,
                        expecting(seen, act),
                        application -> decide.apply(application, touch(seen, act)));
            } catch (StaleVersion overtaken) {
                if (act.expectedVersion() != null) {
                    throw overtaken;
                }
            }
        }
    }

    private Touch touch(long seen, Act act) {
        var actor = act.actor();
        String name = actor.username().isEmpty() ? actor.subject() : actor.username();
        return new Touch(actor.subject(), name, seen + 1, clock.instant());
    }

    private static Act expecting(long version, Act act) {
        return new Act(act.action(), act.actor(), act.key(), version, act.cause());
    }

    private static boolean owns(Act act, Application application) {
        return application.folder().enterpriseId().equals(act.organisation());
    }
}
