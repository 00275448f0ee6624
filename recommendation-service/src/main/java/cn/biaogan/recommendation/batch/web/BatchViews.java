package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.recommendation.batch.FindBatchesHandler.Found;
import cn.biaogan.recommendation.batch.PresentOfficers;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.Candidate;
import cn.biaogan.recommendation.batch.web.BatchView.PresentView;
import cn.biaogan.recommendation.cases.CheckScores;
import cn.biaogan.recommendation.cycle.Cycles;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a batch to its unit with all that its officers need, and to the ministries without what the unit keeps. */
@Component
class BatchViews {

    private final Cycles cycles;
    private final CheckScores scores;
    private final PresentOfficers present;
    private final Clock clock;

    BatchViews(Cycles cycles, CheckScores scores, PresentOfficers present, Clock clock) {
        this.cycles = cycles;
        this.scores = scores;
        this.present = present;
        this.clock = clock;
    }

    /** What was read; a batch that nobody changed yet has no version to name. */
    ResponseEntity<BatchView> answer(Found found, Act act) {
        var batch = found.batch();
        if (batch.version() == 0) {
            return ResponseEntity.ok(own(batch, found.place(), act));
        }
        return Answers.ok(batch, b -> own(batch, found.place(), act));
    }

    /** What was changed. */
    ResponseEntity<BatchView> answer(Versioned<Batch> changed, String cycleId, Act act) {
        var place = cycles.placeOf(act, cycleId);
        return Answers.ok(changed, b -> own(changed, place, act));
    }

    private BatchView own(Versioned<Batch> batch, Cycles.Place place, Act act) {
        var ids = batch.state().roll().candidates().stream()
                .map(Candidate::caseId)
                .toList();
        var there = present.of(place.cycle().cycleId(), act).stream()
                .map(PresentView::of)
                .toList();
        return BatchView.of(
                batch.state(), batch.version(), scores.of(batch.tenant(), ids), place, there, clock.instant());
    }

    BatchView ofAnotherUnit(Versioned<Batch> batch) {
        return BatchView.of(batch.state(), batch.version(), clock.instant());
    }
}
