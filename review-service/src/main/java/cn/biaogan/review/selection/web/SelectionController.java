package cn.biaogan.review.selection.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.selection.CountersignSelectionHandler;
import cn.biaogan.review.selection.ProposeSelectionHandler;
import cn.biaogan.review.selection.ReadResults;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.SelectionDecided;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "综合推选", description = "Joint selection")
@RequestMapping("/api/review/rounds/{cycleId}")
class SelectionController {

    private final Aggregates<Selection, SelectionDecided> selections;
    private final ReadResults results;
    private final ProposeSelectionHandler propose;
    private final CountersignSelectionHandler countersign;

    SelectionController(
            Aggregates<Selection, SelectionDecided> selections,
            ReadResults results,
            ProposeSelectionHandler propose,
            CountersignSelectionHandler countersign) {
        this.selections = selections;
        this.results = results;
        this.propose = propose;
        this.countersign = countersign;
    }

    @Operation(summary = "查看评审结果 / Read the results of the review")
    @GetMapping("/results")
    @RolesAllowed("ministry")
    ResultsView results(@PathVariable String cycleId) {
        return ResultsView.of(results.of(new CycleId(cycleId)));
    }

    @Operation(summary = "查看综合推选 / Read the selection")
    @GetMapping("/selection")
    @RolesAllowed("ministry")
    ResponseEntity<SelectionView> get(@PathVariable String cycleId) {
        return Answers.ok(selections.get(TenantId.NATIONAL, new CycleId(cycleId).selectionId()), SelectionView::of);
    }

    @Operation(summary = "提出推选名单 / Propose the selection")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping("/selection")
    @RolesAllowed("ministry")
    ResponseEntity<SelectionView> propose(@PathVariable String cycleId, @RequestBody ProposalBody body, Act act) {
        return Answers.ok(
                propose.propose(new CycleId(cycleId), body.choices(), body.reasonsToPassOver(), act),
                SelectionView::of);
    }

    @Operation(summary = "会签推选名单 / Countersign the selection")
    @IfMatchDemanded
    @PostMapping("/selection/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<SelectionView> countersign(@PathVariable String cycleId, Act act) {
        return Answers.ok(countersign.countersign(new CycleId(cycleId), act), SelectionView::of);
    }
}
