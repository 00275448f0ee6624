package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.cycle.CloseCycleHandler;
import cn.biaogan.publication.cycle.CloseRecommendationHandler;
import cn.biaogan.publication.cycle.CountersignCycleHandler;
import cn.biaogan.publication.cycle.CountersignExtensionHandler;
import cn.biaogan.publication.cycle.ProposeExtensionHandler;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    record ExtensionRequest(
            @Demanded @Nullable Instant applicationDeadline,
            @Demanded @Nullable Instant recommendationDeadline,
            @Demanded @Nullable String reason) {}

    @Operation(summary = "会签周期方案 / Countersign a cycle")
    @IfMatchDemanded
    @PostMapping("/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> countersign(Act act, @PathVariable String id) {
        return Answers.ok(countersignatures.countersign(act, id), CycleView::forMinistries);
    }

    @Operation(summary = "提出延期 / Propose an extension")
    @PostMapping("/extensions")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> proposeExtension(Act act, @PathVariable String id, @RequestBody ExtensionRequest body) {
        var fields = new Fields();
        Instant application = fields.read("/applicationDeadline", body.applicationDeadline(), at -> at);
        Instant recommendation = fields.read("/recommendationDeadline", body.recommendationDeadline(), at -> at);
        String reason = fields.read("/reason", body.reason(), Wording.of(2, 1000));
        fields.check();
        return Answers.ok(
                extensions.propose(act, id, new Deadlines(application, recommendation), reason),
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
