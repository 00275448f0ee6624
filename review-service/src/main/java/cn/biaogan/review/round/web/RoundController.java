package cn.biaogan.review.round.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.round.AssignExpertsHandler;
import cn.biaogan.review.round.ChooseExpertsHandler;
import cn.biaogan.review.round.StartRoundHandler;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "评审轮次", description = "The round of a cycle")
@RequestMapping("/api/review/rounds/{cycleId}")
class RoundController {

    record ExpertsBody(@Demanded @Nullable List<String> expertIds) {}

    private final Aggregates<Round, RoundEvent> rounds;
    private final StartRoundHandler start;
    private final AssignExpertsHandler assign;
    private final ChooseExpertsHandler choose;

    RoundController(
            Aggregates<Round, RoundEvent> rounds,
            StartRoundHandler start,
            AssignExpertsHandler assign,
            ChooseExpertsHandler choose) {
        this.rounds = rounds;
        this.start = start;
        this.assign = assign;
        this.choose = choose;
    }

    @Operation(summary = "查看评审轮次 / Read the round")
    @GetMapping
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> get(@PathVariable String cycleId) {
        return Answers.ok(rounds.get(TenantId.NATIONAL, new CycleId(cycleId).roundId()), RoundView::of);
    }

    @Operation(summary = "启动评审 / Start the round")
    @PostMapping("/start")
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> start(@PathVariable String cycleId, Act act) {
        return Answers.ok(start.start(new CycleId(cycleId), act), RoundView::of);
    }

    @Operation(summary = "分派专家 / Assign the experts")
    @PostMapping("/assignment")
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> assign(@PathVariable String cycleId, Act act) {
        return Answers.ok(assign.assign(new CycleId(cycleId), act), RoundView::of);
    }

    @Operation(summary = "为一份材料指定专家 / Choose the experts of a dossier")
    @IfMatchDemanded
    @PutMapping("/assignments/{dossierId}")
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> choose(
            @PathVariable String cycleId, @PathVariable String dossierId, @RequestBody ExpertsBody body, Act act) {
        var experts = experts(body);
        return Answers.ok(
                choose.choose(new CycleId(cycleId), new DossierId(dossierId), experts, act.withVersionRequired()),
                RoundView::of);
    }

    private static List<ExpertId> experts(ExpertsBody body) {
        var fields = new Fields();
        var experts = new ArrayList<ExpertId>();
        var given = fields.read("/expertIds", body.expertIds(), ids -> ids);
        for (int i = 0; given != null && i < given.size(); i++) {
            experts.add(fields.read("/expertIds/" + i, given.get(i), ExpertId::new));
        }
        fields.check();
        return experts;
    }
}
