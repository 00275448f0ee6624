package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.cases.ClaimCaseHandler;
import cn.biaogan.recommendation.cases.NoteCaseHandler;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.web.DeskRequests.ClaimRequest;
import cn.biaogan.recommendation.cases.web.DeskRequests.HandoverRequest;
import cn.biaogan.recommendation.cases.web.DeskRequests.RemarksRequest;
import cn.biaogan.recommendation.cases.web.DeskRequests.ScoreRequest;
import cn.biaogan.recommendation.domain.CaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐审核", description = "Cases of a recommending unit")
@RequestMapping("/api/recommendation/cases/{id}")
class DeskController {

    private final ClaimCaseHandler claims;
    private final NoteCaseHandler notes;
    private final CaseViews views;

    DeskController(ClaimCaseHandler claims, NoteCaseHandler notes, CaseViews views) {
        this.claims = claims;
        this.notes = notes;
        this.views = views;
    }

    @Operation(summary = "认领 / Claim a case")
    @PostMapping("/claim")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> claim(
            @PathVariable String id, @RequestBody(required = false) @Nullable ClaimRequest body, Act act) {
        return answer(claims.claim(new CaseId(id), body != null && body.over(), act), act);
    }

    @Operation(summary = "取消认领 / Leave a case")
    @DeleteMapping("/claim")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> leave(@PathVariable String id, Act act) {
        return answer(claims.leave(new CaseId(id), act), act);
    }

    @Operation(summary = "移交经办人 / Hand a case over")
    @PostMapping("/handover")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> handOver(@PathVariable String id, @RequestBody HandoverRequest body, Act act) {
        var read = body.read();
        return answer(
                claims.handOver(new CaseId(id), read.officer(), read.note(), Boolean.TRUE.equals(body.takeOver()), act),
                act);
    }

    @Operation(summary = "记录审核意见与核对情况 / Note remarks and checked sections")
    @IfMatchDemanded
    @PatchMapping("/remarks")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> note(@PathVariable String id, @RequestBody RemarksRequest body, Act act) {
        return answer(notes.note(new CaseId(id), body.read(), act.withVersionRequired()), act);
    }

    @Operation(summary = "审核评分 / Score the unit's check")
    @IfMatchDemanded
    @PutMapping("/check-score")
    @RolesAllowed("recommender")
    ResponseEntity<CaseView> score(@PathVariable String id, @RequestBody ScoreRequest body, Act act) {
        var read = body.read();
        return answer(notes.score(new CaseId(id), read.points(), read.grounds(), act.withVersionRequired()), act);
    }

    private ResponseEntity<CaseView> answer(Versioned<Case> changed, Act act) {
        return views.answer(changed, act);
    }
}
