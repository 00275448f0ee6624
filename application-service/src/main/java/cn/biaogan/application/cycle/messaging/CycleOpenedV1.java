package cn.biaogan.application.cycle.messaging;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A cycle was opened: what this service reads of it. */
record CycleOpenedV1(
        String cycleId,
        int year,
        String name,
        Instant applicationDeadline,
        Instant recommendationDeadline,
        List<String> industries,
        String formVersion,
        List<Unit> recommenders) {

    record Unit(String id, String tenant, String name, List<String> serves) {

        private Recommender recommender() {
            return new Recommender(
                    id,
                    new TenantId(tenant),
                    name,
                    serves.stream().map(TenantId::new).toList());
        }
    }

    CycleView view() {
        return new CycleView(
                cycleId,
                year,
                name,
                applicationDeadline,
                recommendationDeadline,
                industries,
                formVersion,
                recommenders.stream().map(Unit::recommender).toList(),
                CycleView.Phase.OPEN,
                Map.of());
    }
}
