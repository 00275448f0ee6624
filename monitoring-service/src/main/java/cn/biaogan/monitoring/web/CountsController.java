package cn.biaogan.monitoring.web;

import static java.util.Comparator.comparing;

import cn.biaogan.monitoring.counting.CatchingUp;
import cn.biaogan.monitoring.counting.Counts;
import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.monitoring.fact.Stage;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A unit sees the counts of its own tenant, the ministries and the auditor all. An association has no tenant of
 * applicants, and what went to it is not counted apart: it is told so, and finds its own cases with its recommendations.
 */
@RestController
@Tag(name = "监测", description = "Live counts")
@RequestMapping("/api/monitoring")
class CountsController {

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final Counts counts;

    CountsController(Counts counts) {
        this.counts = counts;
    }

    /** The answer; zero counts are left out. */
    record CountsView(String cycleId, List<CountView> counts) {}

    /** One count. */
    record CountView(
            String stage,
            String tenant,
            String industry,
            @Schema(allowableValues = {"LARGE", "SME"}) String size,
            long count) {}

    /** Every stage in the order of the programme, zero counts too. */
    record FunnelView(String cycleId, List<StageView> stages) {}

    /** The total of one stage. */
    record StageView(String stage, long count) {}

    @Operation(summary = "查看各环节数量 / Read the live counts")
    @GetMapping("/counts")
    @RolesAllowed({"ministry", "auditor", "recommender"})
    CountsView counts(@RequestParam String cycle, Act act) {
        var found = visible(cycle, act).entrySet().stream()
                .map(e -> view(e.getKey(), e.getValue()))
                .sorted(comparing(CountView::stage)
                        .thenComparing(CountView::tenant)
                        .thenComparing(CountView::industry)
                        .thenComparing(CountView::size))
                .toList();
        return new CountsView(cycle, found);
    }

    @Operation(summary = "查看各环节漏斗 / Read the funnel of the stages")
    @GetMapping("/funnel")
    @RolesAllowed({"ministry", "auditor", "recommender"})
    FunnelView funnel(@RequestParam String cycle, Act act) {
        var totals = visible(cycle, act).entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getKey().stage(), Collectors.summingLong(Map.Entry::getValue)));
        return new FunnelView(
                cycle,
                Arrays.stream(Stage.values())
                        .map(stage -> new StageView(stage.wireName(), totals.getOrDefault(stage, 0L)))
                        .toList());
    }

    private Map<Cell, Long> visible(String cycle, Act act) {
        var scope = act.scope("ministry", "auditor");
        if (scope instanceof Scope.OneTenant(var tenant) && tenant.equals(TenantId.NATIONAL)) {
            throw new RequestRefused(403, "monitoring.not-counted-for-associations");
        }
        return all(cycle).entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .filter(e -> !(scope instanceof Scope.OneTenant(var own))
                        || own.value().equals(e.getKey().tenant()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Cell, Long> all(String cycle) {
        try {
            return counts.of(cycle);
        } catch (CatchingUp notNow) {
            throw new RequestRefused(Failure.of(503, "monitoring.catching-up").retryAfter(COME_BACK));
        }
    }

    private static CountView view(Cell cell, long count) {
        return new CountView(cell.stage().wireName(), cell.tenant(), cell.industry(), cell.size(), count);
    }
}
