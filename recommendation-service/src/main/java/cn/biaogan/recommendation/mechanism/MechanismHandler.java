package cn.biaogan.recommendation.mechanism;

import cn.biaogan.files.FileIntake;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismId;
import cn.biaogan.recommendation.mechanism.domain.MechanismRejection;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit drafts and files its joint mechanism; each of the two ministries acknowledges it. */
@Component
public class MechanismHandler {

    private static final Set<String> MINISTRIES = Set.of("samr", "miit");

    private final Aggregates<JointMechanism, MechanismEvent> mechanisms;
    private final FileIntake mechanismIntake;
    private final Clock clock;

    public MechanismHandler(
            Aggregates<JointMechanism, MechanismEvent> mechanisms, FileIntake mechanismIntake, Clock clock) {
        this.mechanisms = mechanisms;
        this.mechanismIntake = mechanismIntake;
        this.clock = clock;
    }

    /** The first draft has no version to name; every later one names what it changes. */
    public Versioned<JointMechanism> draft(int year, Arrangement draft, Act act) {
        if (find(year, act).isPresent()) {
            act.withVersionRequired();
        }
        return mechanisms.change(
                act.tenant(),
                own(year, act),
                act,
                found -> JointMechanism.drafted(found, act.tenant().value(), act.organisation(), year, draft));
    }

    /** The paper of the filing before goes, unless it is the same. */
    public Versioned<JointMechanism> file(int year, Act act) {
        var known = own(act, year);
        Supplier<Versioned<JointMechanism>> write = () -> mechanisms.change(
                act.tenant(),
                own(year, act),
                act,
                found -> found.orElseThrow(NotFound::new).filed(clock.instant()));
        return known.state()
                .filedDocument()
                .map(before ->
                        mechanismIntake.givenUp(before.fileId(), DocumentHandler.owner(known), clock.instant(), write))
                .orElseGet(write);
    }

    public Versioned<JointMechanism> own(Act act, int year) {
        return find(year, act).orElseThrow(NotFound::new);
    }

    Optional<Versioned<JointMechanism>> find(int year, Act act) {
        return mechanisms.find(act.tenant(), own(year, act));
    }

    /** What was filed, of every unit: for the ministries. */
    public Page<Versioned<JointMechanism>> page(@Nullable Integer year, PageRequest page, Act act) {
        return mechanisms.list(
                act.scope("ministry"),
                year == null ? Map.of("filed", true) : Map.of("filed", true, "year", year),
                page);
    }

    /** @throws NotFound when the unit filed nothing for the year: 404 */
    public Versioned<JointMechanism> filedBy(String unit, int year, Act act) {
        return mechanisms
                .list(act.scope("ministry"), Map.of("filed", true, "year", year, "unit", unit), PageRequest.first())
                .items()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Versioned<JointMechanism> acknowledge(String unit, int year, Act act) {
        if (!MINISTRIES.contains(act.organisation())) {
            throw new MechanismRejection.OtherMinistry();
        }
        var filed = filedBy(unit, year, act);
        return mechanisms.change(
                filed.tenant(),
                filed.id(),
                act,
                found -> found.orElseThrow(NotFound::new).acknowledged(act.organisation(), clock.instant()));
    }

    private static String own(int year, Act act) {
        return MechanismId.of(act.tenant().value(), act.organisation(), year).value();
    }
}
