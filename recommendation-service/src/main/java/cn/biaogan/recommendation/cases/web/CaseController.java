package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.cases.AcceptCaseHandler;
import cn.biaogan.recommendation.cases.DeclineCaseHandler;
import cn.biaogan.recommendation.cases.FindCasesHandler;
import cn.biaogan.recommendation.cases.ReturnCaseHandler;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.web.CaseRequests.AcceptanceRequest;
import cn.biaogan.recommendation.cases.web.CaseRequests.DeclineRequest;
import cn.biaogan.recommendation.cases.web.CaseRequests.ReturnRequest;
import cn.biaogan.recommendation.domain.CaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐审核", description = "Cases of a recommending unit")
@RequestMapping("/api/recommendation/cases")
class CaseController {

    private final FindCasesHandler find;
    private final ReturnCaseHandler returns;
    private final AcceptCaseHandler accept;
    private final DeclineCaseHandler decline;

    CaseController(
            FindCasesHandler find, ReturnCaseHandler returns, AcceptCaseHandler accept, DeclineCaseHandler decline) {
        this.find = find;
        this.returns = returns;
        this.accept = accept;
        this.decline = decline;
    }

    @Operation(summary = "查询推荐审核事项 / List cases")
    @GetMapping
    @RolesAllowed({"recommender", "ministry"})
    Page<CaseLine> list(
            @RequestParam @Nullable String cycle, @RequestParam @Nullable CaseState state, PageRequest page, Act act) {
        return find.page(cycle, state, page, act).map(c -> CaseLine.of(c.state()));
    }

    @Operation(summary = "查看推荐审核事项 / Read a case")
    @GetMapping("/{id}")
    @RolesAllowed({"recommender", "ministry"})
    ResponseEntity<CaseView> get(@PathVariable String id, Act act) {
        return Answers.ok(find.one(new CaseId(id), act), CaseView::of);
    }

    @Operation(summary = "退回补正 / Return for correction")
    @IfMatchDemanded
    @PostMapping("/{id}/return")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> giveBack(@PathVariable String id, @RequestBody ReturnRequest body, Act act) {
        return Answers.ok(returns.handle(new CaseId(id), body.corrections(), act.withVersionRequired()), CaseView::of);
    }

    @Operation(summary = "受理 / Accept")
    @IfMatchDemanded
    @PostMapping("/{id}/acceptance")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> accept(
            @PathVariable String id, @RequestBody(required = false) @Nullable AcceptanceRequest body, Act act) {
        var opinion = body == null ? null : body.read();
        return Answers.ok(accept.handle(new CaseId(id), opinion, act.withVersionRequired()), CaseView::of);
    }

    @Operation(summary = "不予推荐 / Decline")
    @IfMatchDemanded
    @PostMapping("/{id}/decline")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> decline(@PathVariable String id, @RequestBody DeclineRequest body, Act act) {
        return Answers.ok(decline.handle(new CaseId(id), body.read(), act.withVersionRequired()), CaseView::of);
    }
}
