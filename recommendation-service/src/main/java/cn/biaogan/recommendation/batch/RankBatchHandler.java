package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.CheckPoints;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.cases.CheckScores;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** A unit puts its candidates in order, and its reserve; the whole order at once. */
@Component
public class RankBatchHandler {

    private final OwnBatches batches;
    private final CheckScores scores;

    public RankBatchHandler(OwnBatches batches, CheckScores scores) {
        this.batches = batches;
        this.scores = scores;
    }

    public Versioned<Batch> handle(String cycleId, Lineup lineup, Act act) {
        var ids = new ArrayList<CaseId>(lineup.ranking().value());
        ids.addAll(lineup.reserve().value());
        return batches.change(cycleId, act, (batch, own, touch) -> {
            var open = batch.open();
            return open.ranked(lineup, own.quotas(), new CheckPoints(scores.of(own.tenant(), ids)), touch);
        });
    }
}
