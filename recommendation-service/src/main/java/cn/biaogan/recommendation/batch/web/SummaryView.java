package cn.biaogan.recommendation.batch.web;

import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchState;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cycle.Cycles.Place;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary table 推荐汇总表 (annex 2), without its three columns of contacts: those are personal data that
 * application-service holds, and reveals to the unit and the ministries.
 *
 * @param state a table that is not SUBMITTED is a draft
 * @param localNotice the notice that the unit gave at home: its days, where it stood, what came of it
 * @param grounds why the order goes against the unit's own scores; from the sending on
 */
record SummaryView(
        String cycleId,
        String cycleName,
        String recommenderId,
        String recommenderName,
        BatchState state,
        List<Row> rows,
        @Nullable LocalNotice localNotice,
        @Nullable String grounds) {

    /** One line; {@code no} is 序号 and rank, {@code industryText} what 其他 means. */
    record Row(
            int no,
            String name,
            Size size,
            String industry,
            @Nullable String industryText,
            String caseId,
            String applicationId) {}

    static SummaryView of(Batch batch, Place place) {
        var grounds = batch instanceof Submitted ? batch.lineup().grounds() : null;
        return new SummaryView(
                place.cycle().cycleId(),
                place.cycle().name(),
                place.recommender().id(),
                place.recommender().name(),
                batch.state(),
                batch.entries().value().stream().map(SummaryView::row).toList(),
                batch.roll().notice(),
                grounds == null ? null : grounds.value());
    }

    private static Row row(Entry e) {
        return new Row(
                e.rank(),
                e.enterpriseName(),
                e.size(),
                e.industry(),
                e.industryText(),
                e.caseId().value(),
                e.applicationId());
    }
}
