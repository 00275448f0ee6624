package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.batch.ReopenBatchHandler;
import cn.biaogan.recommendation.batch.SealBatchHandler;
import cn.biaogan.recommendation.batch.SubmitBatchHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐批次", description = "The batch of a recommending unit")
@RequestMapping("/api/recommendation/batches/{cycleId}")
class SealController {

    private final SealBatchHandler seal;
    private final ReopenBatchHandler reopen;
    private final SubmitBatchHandler submit;
    private final BatchViews views;

    SealController(SealBatchHandler seal, ReopenBatchHandler reopen, SubmitBatchHandler submit, BatchViews views) {
        this.seal = seal;
        this.reopen = reopen;
        this.submit = submit;
        this.views = views;
    }

    /** Body of a countersignature: the digest of the order that the officer looked at. */
    record CountersignatureRequest(@Demanded @Nullable String digest) {

        String read() {
            var fields = new Fields();
            var read = fields.read("/digest", digest, UnaryOperator.identity());
            fields.check();
            return read;
        }
    }

    @Operation(summary = "封存推荐批次 / Seal the batch")
    @IfMatchDemanded
    @PostMapping("/seal")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> seal(@PathVariable String cycleId, Act act) {
        return views.answer(seal.handle(cycleId, act.withVersionRequired()), cycleId, act);
    }

    @Operation(summary = "复核封存 / Countersign the seal")
    @IfMatchDemanded
    @PostMapping("/seal/countersignature")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> countersign(
            @PathVariable String cycleId, @RequestBody CountersignatureRequest body, Act act) {
        return views.answer(seal.countersign(cycleId, body.read(), act.withVersionRequired()), cycleId, act);
    }

    @Operation(summary = "解除封存 / Reopen the batch")
    @IfMatchDemanded
    @DeleteMapping("/seal")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> reopen(@PathVariable String cycleId, Act act) {
        return views.answer(reopen.handle(cycleId, act.withVersionRequired()), cycleId, act);
    }

    @Operation(summary = "报送推荐批次 / Send the batch")
    @IfMatchDemanded
    @PostMapping("/submission")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> submit(@PathVariable String cycleId, Act act) {
        return views.answer(submit.handle(cycleId, act.withVersionRequired()), cycleId, act);
    }
}
