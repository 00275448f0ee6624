package cn.biaogan.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.EventContract;
import cn.biaogan.review.cycle.CycleClosedV1;
import cn.biaogan.review.cycle.CycleOpenedV1;
import cn.biaogan.review.cycle.RecommendationClosedV1;
import cn.biaogan.review.dossier.messaging.ApplicationSubmittedV1;
import cn.biaogan.review.dossier.messaging.ApplicationWithdrawnV1;
import cn.biaogan.review.dossier.messaging.BatchSubmittedV1;
import cn.biaogan.review.fixture.ReviewInMemory.Told;
import cn.biaogan.review.fixture.ReviewedCycle;
import cn.biaogan.review.round.messaging.ReviewAssignedV1;
import cn.biaogan.review.sheet.messaging.ExpertRecusedV1;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the service tells and reads, held against the published schemas. */
class ContractTest {

    @Test
    void tellsEveryFactAsPublished() {
        try (var cycle = new ReviewedCycle(5, 3)) {
            cycle.recuseOneAndAssignAgain(0);
            cycle.score(0, 4);
            cycle.score(1, 3);
            cycle.select(List.of(ReviewedCycle.passedOver(2)), 0);

            assertThat(cycle.review().told())
                    .allSatisfy(fact -> EventContract.of(fact.type()).accepts(fact.data()))
                    .extracting(Told::type)
                    .contains(
                            "cn.biaogan.review.started.v1",
                            "cn.biaogan.review.assigned.v1",
                            "cn.biaogan.review.statement-signed.v1",
                            "cn.biaogan.review.expert-recused.v1",
                            "cn.biaogan.review.score-submitted.v1",
                            "cn.biaogan.review.selection-decided.v1");
        }
    }

    @Test
    void readsTheCycle() {
        var opened = EventContract.of("cn.biaogan.cycle.opened.v1").example(CycleOpenedV1.class);
        assertThat(opened.expertsPerDossier()).isPositive();
        assertThat(opened.rubricVersion()).isEqualTo("2026.1");
        assertThat(EventContract.of("cn.biaogan.cycle.recommendation-closed.v1").example(RecommendationClosedV1.class))
                .hasNoNullFieldsOrProperties();
        assertThat(EventContract.of("cn.biaogan.cycle.closed.v1").example(CycleClosedV1.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void readsTheContentOfAnApplication() {
        for (String type : new String[] {"submitted", "resubmitted"}) {
            var content = EventContract.of("cn.biaogan.application." + type + ".v1")
                    .example(ApplicationSubmittedV1.class)
                    .content();
            assertThat(content).hasNoNullFieldsOrPropertiesExcept("industryText");
            assertThat(content.answers()).isNotEmpty();
            assertThat(content.form()).isNotEmpty();
            assertThat(content.enterprise().avoidedEmployers()).isNotEmpty();
        }
        assertThat(EventContract.of("cn.biaogan.application.withdrawn.v1").example(ApplicationWithdrawnV1.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void readsTheBatch() {
        var batch =
                EventContract.of("cn.biaogan.recommendation.batch-submitted.v1").example(BatchSubmittedV1.class);
        assertThat(batch).hasNoNullFieldsOrProperties();
        assertThat(batch.entries()).isNotEmpty().allSatisfy(e -> assertThat(e).hasNoNullFieldsOrProperties());
    }

    @Test
    void readsItsOwnFacts() {
        assertThat(EventContract.of("cn.biaogan.review.assigned.v1").example(ReviewAssignedV1.class))
                .hasNoNullFieldsOrProperties();
        assertThat(EventContract.of("cn.biaogan.review.expert-recused.v1").example(ExpertRecusedV1.class))
                .hasNoNullFieldsOrProperties();
    }
}
