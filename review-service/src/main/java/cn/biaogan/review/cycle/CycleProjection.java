package cn.biaogan.review.cycle;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Keeps {@link CycleView} in step with the cycle's facts, which arrive in their order. */
@Component
public class CycleProjection {

    private final Aggregates<CycleView, Void> cycles;

    CycleProjection(Aggregates<CycleView, Void> cycles) {
        this.cycles = cycles;
    }

    public void opened(IncomingEvent<CycleOpenedV1> event) {
        cycles.change(
                TenantId.NATIONAL,
                event.data().cycleId(),
                event.act("cycle.follow"),
                known -> Decision.of(known.orElseGet(() -> CycleView.of(event.data()))));
    }

    public void recommendationClosed(IncomingEvent<RecommendationClosedV1> event) {
        follow(
                event,
                event.data().cycleId(),
                c -> c.recommendationClosed(event.data().closedAt()));
    }

    public void closed(IncomingEvent<CycleClosedV1> event) {
        follow(event, event.data().cycleId(), c -> c.closed(event.data().closedAt()));
    }

    private void follow(IncomingEvent<?> event, String cycleId, UnaryOperator<CycleView> next) {
        cycles.change(
                TenantId.NATIONAL,
                cycleId,
                event.act("cycle.follow"),
                known -> known.map(c -> Decision.<CycleView, Void>of(next.apply(c)))
                        .orElseGet(Decision::nothing));
    }
}
