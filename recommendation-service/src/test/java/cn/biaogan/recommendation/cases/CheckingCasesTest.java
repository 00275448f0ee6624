package cn.biaogan.recommendation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.CaseRejection;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingCasesTest {

    private final World world = new World();
    private final CaseId id = world.submitted(1, Size.LARGE).caseId();

    @Test
    void aSubmissionLiesOnTheDeskOfItsUnit() {
        assertThat(world.caseOf(id)).isInstanceOf(Case.Received.class);
        assertThat(world.find
                        .search(World.inbox(CaseState.RECEIVED), World.officer())
                        .items())
                .hasSize(1);
    }

    @Test
    void aRepeatedSubmissionEventOpensNoSecondCase() {
        var submission = Submissions.of(2, Size.SME, World.UNIT, "330000", 1);
        var event = world.fromApplicant(submission.applicationId(), submission);
        world.open.on(event);
        world.open.on(event);

        assertThat(world.cases.get(World.TENANT, submission.caseId().value()).version())
                .isEqualTo(1);
    }

    @Test
    void returnsWithReasonsAndTakesTheCorrectedSubmission() {
        world.returns.handle(id, corrections("/answers/SC-1-1-1", "/form/results"), false, World.officer());

        assertThat(world.cases.events()).singleElement().isInstanceOf(CaseEvent.CaseReturned.class);
        var corrected = Submissions.of(1, Size.SME, World.UNIT, "330000", 2);
        world.open.on(world.fromApplicant(corrected.applicationId(), corrected));

        assertThat(world.caseOf(id)).isInstanceOf(Case.Received.class);
        assertThat(world.caseOf(id).file().submission().ordinal()).isEqualTo(2);
        var steps = world.caseOf(id).file().steps();
        assertThat(steps)
                .extracting(Step::what, Step::submission)
                .containsExactly(
                        tuple(Step.What.RECEIVED, 1), tuple(Step.What.RETURNED, 1), tuple(Step.What.RECEIVED, 2));
        assertThat(steps.get(1)).satisfies(step -> {
            assertThat(step.size()).isEqualTo(Size.LARGE);
            assertThat(step.submission()).isEqualTo(1);
            assertThat(step.corrections())
                    .as("what the next officer compares the correction with")
                    .extracting(c -> c.place().value())
                    .containsExactly("/answers/SC-1-1-1", "/form/results");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/answers/SC-9-9-9", "/form/unheardOf", "/evidence/none", "/secrets", "/form/practiceEvidence/9"
            })
    void refusesACorrectionOfWhatIsNotThere(String pointer) {
        assertThatThrownBy(
                        () -> world.returns.handle(id, corrections("/form/results", pointer), false, World.officer()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/items/1/pointer");
                            assertThat(fault.code()).isEqualTo("value.unknown");
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/form/metrologyLeader",
                "/profile/contact/phone",
                "/profile/annualRevenueYuan",
                "/profile/name",
                "/form/practiceEvidence/0",
                "/answers/SC-3-7-2"
            })
    void acceptsACorrectionOfAnyFieldOfTheForm(String pointer) {
        var returned = world.returns.handle(id, corrections(pointer), false, World.officer());

        assertThat(returned.state().state()).isEqualTo(CaseState.RETURNED);
    }

    @Test
    void refusesAReturnWithoutAnyReason() {
        assertThatThrownBy(() -> world.returns.handle(id, corrections(), false, World.officer()))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesTheSamePlaceTwice() {
        assertThatThrownBy(() ->
                        world.returns.handle(id, corrections("/form/results", "/form/results"), false, World.officer()))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void tellsOfAnAcceptance() {
        world.accept.handle(id, new Reason("材料齐全，同意推荐"), false, World.officer());

        assertThat(world.cases.events()).singleElement().isInstanceOf(CaseEvent.CaseAccepted.class);
    }

    @Test
    void aDeclinedCaseIsDecidedForGood() {
        world.decline.handle(id, new Reason("不属于工业企业"), false, World.officer());

        assertThatThrownBy(() -> world.accept.handle(id, null, false, World.officer()))
                .isInstanceOf(CaseRejection.NotWaiting.class)
                .hasMessageContaining("DECLINED");
    }

    @Test
    void anotherUnitOfTheSameTenantSeesNothing() {
        var stranger = World.officer("rec-other", World.TENANT, null);

        assertThatThrownBy(() -> world.find.one(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.accept.handle(id, null, false, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.returns.handle(id, corrections("/form/results"), false, stranger))
                .isInstanceOf(NotFound.class);
        assertThat(world.find.search(World.inbox(), stranger).items()).isEmpty();
    }

    @Test
    void aUnitOfAnotherTenantSeesNothing() {
        var stranger = World.officer(World.UNIT, new TenantId("330200"), null);

        assertThatThrownBy(() -> world.decline.handle(id, new Reason("不同意"), false, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatTheCaseMovedOn() {
        world.accept.handle(id, null, false, World.officer(World.UNIT, World.TENANT, 1L));

        assertThatThrownBy(() ->
                        world.decline.handle(id, new Reason("不同意"), false, World.officer(World.UNIT, World.TENANT, 1L)))
                .isInstanceOf(StaleVersion.class);
    }

    private static ReturnOrder corrections(String... pointers) {
        return ReturnOrder.of(Stream.of(pointers)
                .map(p -> new Correction(new Place(p), new Reason("请补充说明")))
                .toArray(Correction[]::new));
    }

    @Test
    void everyAcceptanceHasAnInstantOfItsOwn() {
        var submission = world.accepted(3, Size.SME);
        world.withdraw.on(world.fromApplicant(submission.applicationId(), Submissions.withdrawal(submission)));
        world.open.on(world.fromApplicant(submission.applicationId(), submission));
        world.accept.handle(submission.caseId(), null, false, World.officer());

        var instants = world.cases.events().stream()
                .filter(CaseEvent.CaseAccepted.class::isInstance)
                .map(e -> ((CaseEvent.CaseAccepted) e).at())
                .toList();
        assertThat(instants)
                .isEqualTo(List.of(world.clock.instant(), world.clock.instant().plusMillis(1)));
    }
}
