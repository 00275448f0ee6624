package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.cycle.CloseCycleHandler;
import cn.biaogan.publication.cycle.CloseRecommendationHandler;
import cn.biaogan.publication.cycle.CountersignCycleHandler;
import cn.biaogan.publication.cycle.CountersignExtensionHandler;
import cn.biaogan.publication.cycle.ProposeExtensionHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a cycle that the ministries decide. A countersignature names what was read in {@code If-Match}. */
@RestController
@Tag(name = "周期", description = "Cycles of the programme")
@RequestMapping("/api/publication/cycles/{id}")
class JointCycleController {

    private final CountersignCycleHandler countersignatures;
    private final ProposeExtensionHandler extensions;
    private final CountersignExtensionHandler extensionCountersignatures;
    private final CloseRecommendationHandler recommendationClosures;
    private final CloseCycleHandler closures;

    JointCycleController(
            CountersignCycleHandler countersignatures,
            ProposeExtensionHandler extensions,
            CountersignExtensionHandler extensionCountersignatures,
            CloseRecommendationHandler recommendationClosures,
            CloseCycleHandler closures) {
        this.countersignatures = countersignatures;
        this.extensions = extensions;
        this.extensionCountersignatures = extensionCountersignatures;
        this.recommendationClosures = recommendationClosures;
        this.closures = closures;
    }

    @Operation(summary = "会签周期方案 / Countersign a cycle")
    @IfMatchDemanded
    @PostMapping("/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> countersign(Act act, @PathVariable String id) {
        return Answers.ok(countersignatures.countersign(act, id), CycleView::forMinistries);
    }

    @Operation(summary = "提出延期，可指定推荐单位 / Propose an extension, for everyone or for units named")
    @PostMapping("/extensions")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> proposeExtension(Act act, @PathVariable String id, @RequestBody ExtensionRequest body) {
        var proposal = body.proposal();
        return Answers.ok(
                extensions.propose(act, id, proposal.deadlines(), proposal.units(), proposal.reason()),
                CycleView::forMinistries);
    }

    @Operation(summary = "会签延期 / Countersign an extension")
    @IfMatchDemanded
    @PostMapping("/extensions/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> countersignExtension(Act act, @PathVariable String id) {
        return Answers.ok(extensionCountersignatures.countersign(act, id), CycleView::forMinistries);
    }

    @Operation(summary = "结束推荐 / Close the recommendation")
    @PostMapping("/recommendation-closure")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> closeRecommendation(Act act, @PathVariable String id) {
        return Answers.ok(recommendationClosures.close(act, id), CycleView::forMinistries);
    }

    @Operation(summary = "结束周期 / Close the cycle")
    @PostMapping("/closure")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> close(Act act, @PathVariable String id) {
        return Answers.ok(closures.close(act, id), CycleView::forMinistries);
    }
}
