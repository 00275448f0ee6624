package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.cycle.Cycles;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads batches: a unit its own, the ministries every unit's. */
@Component
public class FindBatchesHandler {

    /** A unit's batch with the cycle's terms; before its first candidate it is empty and has version 0: nothing is stored. */
    public record Found(Versioned<Batch> batch, Cycles.Place place) {}

    private final Aggregates<Batch, BatchEvent> batches;
    private final Cycles cycles;

    public FindBatchesHandler(Aggregates<Batch, BatchEvent> batches, Cycles cycles) {
        this.batches = batches;
        this.cycles = cycles;
    }

    public Found own(String cycleId, Act act) {
        return found(new OwnBatch(cycles.placeOf(act, cycleId)));
    }

    private Found found(OwnBatch own) {
        var found = batches.find(own.tenant(), own.id())
                .orElseGet(() -> new Versioned<>(own.tenant(), own.id(), 0, own.of(Optional.empty()), false));
        return new Found(found, own.place());
    }

    /**
     * One unit's, for the ministries.
     *
     * @throws cn.biaogan.platform.store.NotFound when there is no such cycle or unit: 404
     */
    public Found of(String cycleId, String unit) {
        return found(new OwnBatch(cycles.placeOf(unit, cycleId)));
    }

    /** Of every unit, for the ministries. */
    public Page<Versioned<Batch>> page(@Nullable String cycleId, PageRequest page) {
        return batches.list(Scope.all(), cycleId == null ? Map.of() : Map.of("cycle", cycleId), page);
    }
}
