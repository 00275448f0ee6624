package cn.biaogan.application.cycle.web;

import cn.biaogan.application.cycle.SentLists;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报周期", description = "Cycles open for applications")
@RequestMapping("/api/application/cycles")
class CycleController {

    private final Aggregates<CycleView, Void> cycles;
    private final SentLists sent;
    private final Clock clock;

    CycleController(Aggregates<CycleView, Void> cycles, SentLists sent, Clock clock) {
        this.cycles = cycles;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * A cycle and the units the caller may choose from.
     *
     * @param applicationDeadline the caller's own, as the other one: an enterprise's is the next at which a unit stops
     *     taking applications, a unit's is that of the unit
     * @param open false once the recommendation is closed: nothing is taken any more
     * @param takesApplications false once no unit takes applications: corrections alone are taken still
     */
    record OpenCycle(
            String cycleId,
            int year,
            String name,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            boolean open,
            boolean takesApplications,
            List<String> industries,
            String formVersion,
            List<Unit> recommenders) {

        /** With its own deadlines, which an extension may have moved for it alone. */
        record Unit(
                String id,
                String tenant,
                String name,
                Instant applicationDeadline,
                Instant recommendationDeadline,
                boolean takesApplications) {

            static Unit of(Recommender recommender, CycleView cycle, Instant now) {
                var own = cycle.deadlinesOf(recommender.id());
                return new Unit(
                        recommender.id(),
                        recommender.tenant().value(),
                        recommender.name(),
                        own.application(),
                        own.recommendation(),
                        cycle.open() && now.isBefore(own.application()));
            }
        }

        static OpenCycle of(CycleView cycle, List<Recommender> recommenders, Deadlines callers, Instant now) {
            var units =
                    recommenders.stream().map(unit -> Unit.of(unit, cycle, now)).toList();
            return new OpenCycle(
                    cycle.cycleId(),
                    cycle.year(),
                    cycle.name(),
                    callers.application(),
                    callers.recommendation(),
                    cycle.open(),
                    cycle.open()
                            && (now.isBefore(cycle.applicationDeadline())
                                    || units.stream().anyMatch(Unit::takesApplications)),
                    cycle.industries(),
                    cycle.formVersion(),
                    units);
        }
    }

    /** Open cycles, or those that ended too. An enterprise sees the units of its tenant, of an open cycle without those whose list is sent. */
    @Operation(summary = "查询可申报的周期 / List cycles open for applications")
    @GetMapping
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    Page<OpenCycle> open(
            @Parameter(description = "连同推荐报送已截止的周期 / those whose recommendation is closed, too")
                    @RequestParam(defaultValue = "false")
                    boolean ended,
            PageRequest page,
            Act act) {
        Map<String, String> phase = ended ? Map.of() : Map.of("phase", CycleView.Phase.OPEN.name());
        return cycles.list(Scope.of(TenantId.NATIONAL), phase, page).map(found -> view(found.state(), act));
    }

    private OpenCycle view(CycleView cycle, Act act) {
        Instant now = clock.instant();
        if (!act.actor().has("enterprise")) {
            return OpenCycle.of(cycle, cycle.recommenders(), cycle.deadlinesOf(act.organisation()), now);
        }
        var entitled = cycle.recommendersFor(act.tenant());
        var units = cycle.open() ? sent.without(cycle.cycleId(), entitled) : entitled;
        return OpenCycle.of(cycle, units, next(cycle, units, now), now);
    }

    private static Deadlines next(CycleView cycle, List<Recommender> units, Instant now) {
        return units.stream()
                .map(unit -> cycle.deadlinesOf(unit.id()))
                .filter(own -> now.isBefore(own.application()))
                .min(Comparator.comparing(Deadlines::application))
                .orElseGet(cycle::deadlines);
    }
}
