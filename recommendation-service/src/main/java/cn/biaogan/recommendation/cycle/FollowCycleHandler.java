package cn.biaogan.recommendation.cycle;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.cycle.domain.CycleView;
import cn.biaogan.recommendation.cycle.domain.Recommender;
import cn.biaogan.recommendation.cycle.messaging.CycleClosedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1.UnitV1;
import cn.biaogan.recommendation.cycle.messaging.CycleOpenedV1;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps the view of each cycle up to its events. */
@Component
public class FollowCycleHandler {

    private final Aggregates<CycleView, Void> views;

    public FollowCycleHandler(Aggregates<CycleView, Void> views) {
        this.views = views;
    }

    public void opened(IncomingEvent<CycleOpenedV1> event) {
        var opened = event.data();
        var units = opened.recommenders().stream()
                .map(r -> new Recommender(r.id(), r.tenant(), r.name(), r.largeQuota(), r.smeQuota()))
                .toList();
        var view = new CycleView(
                opened.cycleId(),
                opened.year(),
                opened.name(),
                opened.recommendationDeadline(),
                units,
                false,
                Map.of());
        views.change(TenantId.NATIONAL, opened.cycleId(), event.act("cycle.follow"), found -> Decision.of(view));
    }

    public void extended(IncomingEvent<CycleExtendedV1> event) {
        follow(event, event.data().cycleId(), c -> extended(c, event.data()));
    }

    private static CycleView extended(CycleView cycle, CycleExtendedV1 act) {
        var extended = cycle.extendedTo(act.recommendationDeadline());
        for (UnitV1 unit : Objects.requireNonNullElse(act.units(), List.<UnitV1>of())) {
            extended = extended.extendedFor(unit.tenant(), unit.id(), unit.recommendationDeadline());
        }
        return extended;
    }

    public void closed(IncomingEvent<CycleClosedV1> event) {
        follow(event, event.data().cycleId(), CycleView::asClosed);
    }

    private void follow(IncomingEvent<?> event, String cycleId, UnaryOperator<CycleView> step) {
        views.change(
                TenantId.NATIONAL,
                cycleId,
                event.act("cycle.follow"),
                found -> Decision.of(step.apply(
                        found.orElseThrow(() -> new IllegalStateException("cycle " + cycleId + " was never opened")))));
    }
}
