package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.testing.EventContract;
import cn.biaogan.recommendation.batch.messaging.CaseAcceptedV1;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import cn.biaogan.recommendation.cases.messaging.BatchSentV1;
import cn.biaogan.recommendation.cycle.messaging.CycleClosedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleOpenedV1;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told and heard keeps to the published schemas. */
class ContractTest {

    private final World world = new World();

    @Test
    void everythingToldIsWhatWasPublished() {
        var corrected = world.submitted(1, Size.LARGE);
        world.returns.handle(
                corrected.caseId(),
                ReturnOrder.of(new Correction(new Place("/answers/SC-1-1-1"), new Reason("请补充佐证材料"))),
                false,
                World.officer());
        world.decline.handle(world.submitted(2, Size.SME).caseId(), new Reason("不属于工业企业"), false, World.officer());
        var withdrawn = world.accepted(3, Size.SME);
        world.withdraw.on(world.fromApplicant(withdrawn.applicationId(), Submissions.withdrawal(withdrawn)));
        var sent = world.accepted(4, Size.LARGE);
        world.accept.handle(world.submitted(5, Size.SME).caseId(), new Reason("材料齐全，同意推荐"), false, World.officer());
        world.officers.saw(World.colleague());
        world.claims.handOver(world.submitted(6, Size.SME).caseId(), "colleague", null, false, World.officer());
        world.deliver();
        world.ranked(List.of(sent.caseId()));
        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());

        var told = Stream.concat(world.cases.published().stream(), world.batches.published().stream())
                .toList();
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsOnlyOnce(
                        "cn.biaogan.recommendation.handed-over.v1",
                        "cn.biaogan.recommendation.returned.v1",
                        "cn.biaogan.recommendation.declined.v1",
                        "cn.biaogan.recommendation.released.v1",
                        "cn.biaogan.recommendation.countersignature-due.v1",
                        "cn.biaogan.recommendation.batch-submitted.v1")
                .contains("cn.biaogan.recommendation.accepted.v1");
        told.forEach(event -> EventContract.of(event.type()).accepts(event.data()));
        assertThat(told)
                .extracting(event -> event.data().toString())
                .filteredOn(data -> data.contains("opinion=材料齐全，同意推荐"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"submitted", "resubmitted"})
    void readsASubmissionInFull(String fact) {
        var read = EventContract.of("cn.biaogan.application." + fact + ".v1").example(ApplicationSubmittedV1.class);

        assertThat(read).hasNoNullFieldsOrPropertiesExcept("industryText");
        assertThat(read.content().answers())
                .hasSize(33)
                .allSatisfy(answer -> assertThat(answer).hasNoNullFieldsOrPropertiesExcept("reason"));
        assertThat(read.content().evidence())
                .allSatisfy(file -> assertThat(file).hasNoNullFieldsOrProperties());
    }

    @ParameterizedTest
    @MethodSource("heard")
    void readsWhatOthersTell(String fact, Class<?> record) {
        assertThat((Object) EventContract.of("cn.biaogan." + fact + ".v1").example(record))
                .hasNoNullFieldsOrPropertiesExcept("industryText", "units");
    }

    static Stream<Arguments> heard() {
        return Stream.of(
                Arguments.of("application.withdrawn", ApplicationWithdrawnV1.class),
                Arguments.of("cycle.opened", CycleOpenedV1.class),
                Arguments.of("cycle.extended", CycleExtendedV1.class),
                Arguments.of("cycle.recommendation-closed", CycleClosedV1.class),
                Arguments.of("cycle.closed", CycleClosedV1.class),
                Arguments.of("recommendation.accepted", CaseAcceptedV1.class),
                Arguments.of("recommendation.batch-submitted", BatchSentV1.class));
    }
}
