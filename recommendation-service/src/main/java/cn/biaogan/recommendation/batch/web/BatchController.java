package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.batch.RankBatchHandler;
import cn.biaogan.recommendation.batch.ReopenBatchHandler;
import cn.biaogan.recommendation.batch.SealBatchHandler;
import cn.biaogan.recommendation.batch.SubmitBatchHandler;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.web.BatchView.Terms;
import cn.biaogan.recommendation.cycle.Cycles.Place;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐批次", description = "The batch of a recommending unit")
@RequestMapping("/api/recommendation/batches")
class BatchController {

    private final FindBatchesHandler find;
    private final RankBatchHandler rank;
    private final SealBatchHandler seal;
    private final ReopenBatchHandler reopen;
    private final SubmitBatchHandler submit;

    BatchController(
            FindBatchesHandler find,
            RankBatchHandler rank,
            SealBatchHandler seal,
            ReopenBatchHandler reopen,
            SubmitBatchHandler submit) {
        this.find = find;
        this.rank = rank;
        this.seal = seal;
        this.reopen = reopen;
        this.submit = submit;
    }

    @Operation(summary = "查询各单位推荐批次 / List batches")
    @GetMapping
    @RolesAllowed("ministry")
    Page<BatchView> list(@RequestParam @Nullable String cycle, PageRequest page) {
        return find.page(cycle, page).map(b -> BatchView.of(b.state()));
    }

    @Operation(summary = "查看本单位推荐批次 / Read the own batch")
    @GetMapping("/{cycleId}")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> get(@PathVariable String cycleId, Act act) {
        var found = find.own(cycleId, act);
        var view = BatchView.of(found.batch().state(), terms(found.place()));
        return found.batch().version() == 0 ? ResponseEntity.ok(view) : Answers.ok(found.batch(), b -> view);
    }

    @Operation(summary = "查看本单位推荐汇总表 / Read the own summary table")
    @GetMapping("/{cycleId}/summary")
    @RolesAllowed("recommender")
    SummaryView summary(@PathVariable String cycleId, Act act) {
        var found = find.own(cycleId, act);
        return SummaryView.of(found.batch().state(), found.place());
    }

    /** The table as the ministries receive it; a draft until its state is SUBMITTED. */
    @Operation(summary = "查看某推荐单位的推荐汇总表 / Read the summary table of a unit")
    @GetMapping("/{cycleId}/units/{unit}/summary")
    @RolesAllowed("ministry")
    SummaryView summaryOf(@PathVariable String cycleId, @PathVariable String unit) {
        var found = find.of(cycleId, unit);
        return SummaryView.of(found.batch().state(), found.place());
    }

    @Operation(summary = "排定推荐顺序 / Rank the candidates")
    @IfMatchDemanded
    @PutMapping("/{cycleId}/ranking")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> rank(@PathVariable String cycleId, @RequestBody RankingRequest body, Act act) {
        return answer(rank.handle(cycleId, body.read(), act.withVersionRequired()));
    }

    @Operation(summary = "封存推荐批次 / Seal the batch")
    @IfMatchDemanded
    @PostMapping("/{cycleId}/seal")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> seal(@PathVariable String cycleId, Act act) {
        return answer(seal.handle(cycleId, act.withVersionRequired()));
    }

    @Operation(summary = "解除封存 / Reopen the batch")
    @IfMatchDemanded
    @DeleteMapping("/{cycleId}/seal")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> reopen(@PathVariable String cycleId, Act act) {
        return answer(reopen.handle(cycleId, act.withVersionRequired()));
    }

    @Operation(summary = "报送推荐批次 / Send the batch")
    @IfMatchDemanded
    @PostMapping("/{cycleId}/submission")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> submit(@PathVariable String cycleId, Act act) {
        return answer(submit.handle(cycleId, act.withVersionRequired()));
    }

    private static ResponseEntity<BatchView> answer(Versioned<Batch> batch) {
        return Answers.ok(batch, BatchView::of);
    }

    private static Terms terms(Place place) {
        var unit = place.recommender();
        var cycle = place.cycle();
        return new Terms(
                unit.name(), unit.largeQuota(), unit.smeQuota(), cycle.recommendationDeadline(), cycle.closed());
    }
}
