package cn.biaogan.publication.cycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.EventContract;
import org.junit.jupiter.api.Test;

class BatchSubmittedV1Test {

    @Test
    void readsTheCycleAndThatSomebodyIsRecommended() {
        var batch =
                EventContract.of("cn.biaogan.recommendation.batch-submitted.v1").example(BatchSubmittedV1.class);

        assertThat(batch.cycleId()).isNotBlank();
        assertThat(batch.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).hasNoNullFieldsOrProperties());
    }
}
