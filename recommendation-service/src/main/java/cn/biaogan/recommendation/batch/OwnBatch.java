package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.Deadline;
import cn.biaogan.recommendation.batch.domain.Quotas;
import cn.biaogan.recommendation.cycle.Cycles.Place;
import cn.biaogan.recommendation.domain.BatchId;
import java.util.Optional;

/** The batch of the caller's unit in a cycle: its name follows from the two, so nobody can ask for another's. */
record OwnBatch(Place place) {

    TenantId tenant() {
        return new TenantId(place.recommender().tenant());
    }

    String id() {
        return BatchId.of(place.recommender().id(), place.cycle().cycleId()).value();
    }

    Batch of(Optional<Batch> found) {
        return found.orElseGet(
                () -> Batch.empty(place.recommender().id(), place.cycle().cycleId()));
    }

    Quotas quotas() {
        return new Quotas(place.recommender().largeQuota(), place.recommender().smeQuota());
    }

    Deadline deadline() {
        return new Deadline(place.deadline(), place.cycle().closed());
    }
}
