package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.batch.NoticeBatchHandler;
import cn.biaogan.recommendation.batch.PresentOfficers;
import cn.biaogan.recommendation.batch.RankBatchHandler;
import cn.biaogan.recommendation.batch.web.BatchView.PresentView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
    private final NoticeBatchHandler notice;
    private final PresentOfficers present;
    private final BatchViews views;

    BatchController(
            FindBatchesHandler find,
            RankBatchHandler rank,
            NoticeBatchHandler notice,
            PresentOfficers present,
            BatchViews views) {
        this.find = find;
        this.rank = rank;
        this.notice = notice;
        this.present = present;
        this.views = views;
    }

    /** Who is there just now. */
    record Presence(List<PresentView> present) {}

    @Operation(summary = "查询各单位推荐批次 / List batches")
    @GetMapping
    @RolesAllowed("ministry")
    Page<BatchView> list(@RequestParam @Nullable String cycle, PageRequest page) {
        return find.page(cycle, page).map(views::ofAnotherUnit);
    }

    @Operation(summary = "查看本单位推荐批次 / Read the own batch")
    @GetMapping("/{cycleId}")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> get(@PathVariable String cycleId, Act act) {
        return views.answer(find.own(cycleId, act), act);
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
        return views.answer(rank.handle(cycleId, body.read(), act.withVersionRequired()), cycleId, act);
    }

    @Operation(summary = "登记本级公示 / Record the notice given at home")
    @IfMatchDemanded
    @PutMapping("/{cycleId}/local-notice")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> notice(@PathVariable String cycleId, @RequestBody NoticeRequest body, Act act) {
        return views.answer(notice.handle(cycleId, body.read(), act.withVersionRequired()), cycleId, act);
    }

    /** For a record made in error. */
    @Operation(summary = "撤销本级公示登记 / Take away the record of the notice given at home")
    @IfMatchDemanded
    @DeleteMapping("/{cycleId}/local-notice")
    @RolesAllowed("recommender")
    ResponseEntity<BatchView> removeNotice(@PathVariable String cycleId, Act act) {
        return views.answer(notice.remove(cycleId, act.withVersionRequired()), cycleId, act);
    }

    @Operation(summary = "报告正在查看排序 / Say that one looks at the order")
    @PostMapping("/{cycleId}/presence")
    @RolesAllowed("recommender")
    Presence present(@PathVariable String cycleId, Act act) {
        return new Presence(
                present.here(cycleId, act).stream().map(PresentView::of).toList());
    }
}
