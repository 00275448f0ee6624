package cn.biaogan.review.round.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.round.AssignExpertsHandler;
import cn.biaogan.review.round.ChooseExpertsHandler;
import cn.biaogan.review.round.StartRoundHandler;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
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
@RequestMapping("/api/review/rounds/{cycleId}")
class RoundController {

    record ExpertsBody(@Nullable List<String> expertIds) {}

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

    @GetMapping
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> get(@PathVariable String cycleId) {
        return Answers.ok(rounds.get(TenantId.NATIONAL, new CycleId(cycleId).roundId()), RoundView::of);
    }

    @PostMapping("/start")
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> start(@PathVariable String cycleId, Act act) {
        return Answers.ok(start.start(new CycleId(cycleId), act), RoundView::of);
    }

    @PostMapping("/assignment")
    @RolesAllowed("ministry")
    ResponseEntity<RoundView> assign(@PathVariable String cycleId, Act act) {
        return Answers.ok(assign.assign(new CycleId(cycleId), act), RoundView::of);
    }

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
