package cn.biaogan.publication.cycle;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import org.junit.jupiter.api.Test;

class NoteRecommendationHandlerTest {

    private final InMemoryAggregates<Cycle, CycleEvent> cycles = new InMemoryAggregates<>(CycleStorage.definition());
    private final NoteRecommendationHandler recommendations = new NoteRecommendationHandler(cycles);

    @Test
    void writesTheFirstBatchAloneSoThatSignaturesStayPossible() {
        cycles.change(TenantId.NATIONAL, CYCLE.text(), Officers.samr(), none -> Decision.of(Programme.opened()));

        recommendations.note(Officers.event("biaogan.recommendation.v1/batch-1", 1), CYCLE.text());
        recommendations.note(Officers.event("biaogan.recommendation.v1/batch-2", 1), CYCLE.text());

        assertThat(cycles.get(TenantId.NATIONAL, CYCLE.text()).version()).isEqualTo(2);
    }

    @Test
    void refusesABatchOfACycleItDoesNotKnow() {
        assertThatThrownBy(() -> recommendations.note(Officers.event("biaogan.recommendation.v1/b", 1), "no-cycle"))
                .isInstanceOf(NotFound.class);
    }
}
