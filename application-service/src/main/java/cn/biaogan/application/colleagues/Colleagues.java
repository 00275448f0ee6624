package cn.biaogan.application.colleagues;

import cn.biaogan.application.colleagues.Presences.Presence;
import cn.biaogan.application.filing.OwnApplications;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Touch;
import cn.biaogan.application.team.Members;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells somebody at an application of the own enterprise what the others do there. */
@Component
public class Colleagues {

    /** Who said nothing for so long has left; clients say it more often. */
    static final Duration PRESENT = Duration.ofSeconds(60);

    private final OwnApplications own;
    private final Members members;
    private final Presences presences;
    private final Clock clock;

    Colleagues(OwnApplications own, Members members, Presences presences, Clock clock) {
        this.own = own;
        this.members = members;
        this.presences = presences;
        this.clock = clock;
    }

    /** A place that was changed, and by whom. */
    public record Changed(String pointer, Touch touch) {}

    /**
     * @param changes of places after the version that the caller knows, latest first
     * @param present accounts that have it open, the caller's own included
     */
    public record News(Versioned<Application> application, List<Changed> changes, List<Presence> present) {}

    /** @throws cn.biaogan.platform.store.NotFound when it is not the caller's */
    public News since(String applicationId, long version, Act act) {
        var found = own.get(applicationId, act);
        var changes = found.state().folder().touched().entrySet().stream()
                .filter(place -> place.getValue().version() > version)
                .sorted(Map.Entry.<String, Touch>comparingByValue(Comparator.comparing(Touch::version))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(place -> new Changed(place.getKey(), place.getValue()))
                .toList();
        return new News(found, changes, present(applicationId, act));
    }

    /** Says that the caller has it open, and where; answers who else has. */
    public List<Presence> show(String applicationId, @Nullable String section, Act act) {
        own.requireRight(Right.READER, applicationId, act);
        var actor = act.actor();
        presences.show(
                act.tenant(), applicationId, new Presence(actor.subject(), actor.username(), section, clock.instant()));
        return present(applicationId, act);
    }

    private List<Presence> present(String applicationId, Act act) {
        return presences.since(act.tenant(), applicationId, clock.instant().minus(PRESENT)).stream()
                .map(presence -> presence.named(members.nameOf(presence.account(), act)
                        .orElse(presence.name().isEmpty() ? presence.account() : presence.name())))
                .sorted(Comparator.comparing(Presence::name))
                .toList();
    }

    @Scheduled(
            initialDelayString = "${biaogan.application.sweep-after}",
            fixedDelayString = "${biaogan.application.sweep-every}")
    void forget() {
        presences.forgetBefore(clock.instant().minus(PRESENT.multipliedBy(60)));
    }
}
