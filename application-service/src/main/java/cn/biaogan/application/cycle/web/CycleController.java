package cn.biaogan.application.cycle.web;

import cn.biaogan.application.cycle.SentLists;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
     * @param takesApplications false from the application deadline on: corrections alone are taken still
     */
    record OpenCycle(
            String cycleId,
            int year,
            String name,
            Instant applicationDeadline,
            Instant recommendationDeadline,
            boolean takesApplications,
            List<String> industries,
            String formVersion,
            List<Unit> recommenders) {

        record Unit(String id, String tenant, String name) {

            static Unit of(Recommender recommender) {
                return new Unit(recommender.id(), recommender.tenant().value(), recommender.name());
            }
        }

        static OpenCycle of(CycleView cycle, List<Recommender> recommenders, Instant now) {
            return new OpenCycle(
                    cycle.cycleId(),
                    cycle.year(),
                    cycle.name(),
                    cycle.applicationDeadline(),
                    cycle.recommendationDeadline(),
                    now.isBefore(cycle.applicationDeadline()),
                    cycle.industries(),
                    cycle.formVersion(),
                    recommenders.stream().map(Unit::of).toList());
        }
    }

    /** Open cycles; an enterprise is shown only the units that serve its tenant and have not sent their list. */
    @Operation(summary = "查询可申报的周期 / List cycles open for applications")
    @GetMapping
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    Page<OpenCycle> open(PageRequest page, Act act) {
        boolean applicant = act.actor().has("enterprise");
        return cycles.list(Scope.of(TenantId.NATIONAL), Map.of("phase", CycleView.Phase.OPEN.name()), page)
                .map(found -> OpenCycle.of(
                        found.state(),
                        applicant
                                ? sent.without(found.id(), found.state().recommendersFor(act.tenant()))
                                : found.state().recommenders(),
                        clock.instant()));
    }
}
