package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.cases.AcceptCaseHandler;
import cn.biaogan.recommendation.cases.DeclineCaseHandler;
import cn.biaogan.recommendation.cases.FindCasesHandler;
import cn.biaogan.recommendation.cases.ReturnCaseHandler;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐审核", description = "Cases of a recommending unit")
@RequestMapping("/api/recommendation/cases")
class CaseController {

    private final FindCasesHandler find;
    private final ReturnCaseHandler returns;
    private final AcceptCaseHandler accept;
    private final DeclineCaseHandler decline;
    private final CaseViews views;

    CaseController(
            FindCasesHandler find,
            ReturnCaseHandler returns,
            AcceptCaseHandler accept,
            DeclineCaseHandler decline,
            CaseViews views) {
        this.find = find;
        this.returns = returns;
        this.accept = accept;
        this.decline = decline;
        this.views = views;
    }

    @Operation(summary = "查看推荐审核事项 / Read a case")
    @GetMapping("/{id}")
    @RolesAllowed({"recommender", "ministry"})
    ResponseEntity<CaseView> get(@PathVariable String id, Act act) {
        return views.answer(find.one(new CaseId(id), act), act);
    }

    @Operation(summary = "退回补正 / Return for correction")
    @IfMatchDemanded
    @PostMapping("/{id}/return")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> giveBack(@PathVariable String id, @RequestBody ReturnRequest body, Act act) {
        return views.answer(returns.handle(new CaseId(id), body.read(), body.over(), act.withVersionRequired()), act);
    }

    @Operation(summary = "受理 / Accept")
    @IfMatchDemanded
    @PostMapping("/{id}/acceptance")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> accept(
            @PathVariable String id, @RequestBody(required = false) @Nullable AcceptanceRequest body, Act act) {
        var opinion = body == null ? null : body.read();
        boolean takeOver = body != null && Boolean.TRUE.equals(body.takeOver());
        return views.answer(accept.handle(new CaseId(id), opinion, takeOver, act.withVersionRequired()), act);
    }

    @Operation(summary = "不予推荐 / Decline")
    @IfMatchDemanded
    @PostMapping("/{id}/decline")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> decline(@PathVariable String id, @RequestBody DeclineRequest body, Act act) {
        boolean takeOver = Boolean.TRUE.equals(body.takeOver());
        return views.answer(decline.handle(new CaseId(id), body.read(), takeOver, act.withVersionRequired()), act);
    }
}
