package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Touch;
import cn.biaogan.application.team.Members;
import cn.biaogan.application.team.domain.Right;
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
    private final Members members;
    private final Clock clock;

    public OwnApplications(Aggregates<Application, ApplicationEvent> applications, Members members, Clock clock) {
        this.applications = applications;
        this.members = members;
        this.clock = clock;
    }

    public Versioned<Application> get(String applicationId, Act act) {
        return applications
                .find(act.tenant(), applicationId)
                .filter(found -> owns(act, found.state()))
                .orElseThrow(NotFound::new);
    }

    /**
     * What an owner of the enterprise alone may do: one guarded write; {@code decide} must be pure.
     *
     * @throws cn.biaogan.application.team.domain.TeamRejection when the caller is none
     */
    public Versioned<Application> change(
            String applicationId, Act act, Function<Application, Decision<Application, ApplicationEvent>> decide) {
        requireRight(Right.OWNER, applicationId, act);
        return write(applicationId, act, decide);
    }

    /** @throws cn.biaogan.application.team.domain.TeamRejection when the caller may not do that in the own enterprise */
    public void requireRight(Right right, String applicationId, Act act) {
        get(applicationId, act);
        members.require(right, act);
    }

    private Versioned<Application> write(
            String applicationId, Act act, Function<Application, Decision<Application, ApplicationEvent>> decide) {
        return applications.change(
                act.tenant(),
                applicationId,
                act,
                found -> found.filter(application -> owns(act, application))
                        .map(decide)
                        .orElseGet(Decision::nothing));
    }

    /**
     * What an editor may do, for what is remembered by its place: each attempt is guarded by the version it starts from, so
     * that the touch names the very version that the write makes.
     */
    public Versioned<Application> edit(
            String applicationId,
            Act act,
            BiFunction<Application, Touch, Decision<Application, ApplicationEvent>> decide) {
        requireRight(Right.EDITOR, applicationId, act);
        while (true) {
            long seen = Objects.requireNonNullElse(
                    act.expectedVersion(), get(applicationId, act).version());
            try {
                return write(
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
        return new Touch(actor.subject(), actor.shownName(), seen + 1, clock.instant());
    }

    private static Act expecting(long version, Act act) {
        return new Act(act.action(), act.actor(), act.key(), version, act.cause());
    }

    private static boolean owns(Act act, Application application) {
        return application.folder().enterpriseId().equals(act.organisation());
    }
}
