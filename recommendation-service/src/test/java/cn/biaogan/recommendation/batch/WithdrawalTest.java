package cn.biaogan.recommendation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Open;
import cn.biaogan.recommendation.batch.domain.Sealed;
import cn.biaogan.recommendation.cases.WithdrawCaseHandler;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent.CaseReleased;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The batch decides whether it can let a withdrawn candidate go; the case follows. */
class WithdrawalTest {

    private final World world = new World();

    @Test
    void whatWaitsForADecisionIsReleased() {
        var submission = world.submitted(1, Size.LARGE);

        world.withdraw.on(withdrawal(submission));

        assertThat(world.caseOf(submission.caseId())).isInstanceOf(Case.Released.class);
        assertThat(world.cases.events()).singleElement().isInstanceOf(CaseReleased.class);
    }

    @Test
    void aDeclineThatCrossesItStands() {
        var submission = world.submitted(1, Size.LARGE);
        world.decline.handle(submission.caseId(), new Reason("不属于工业企业"), false, World.officer());

        world.withdraw.on(withdrawal(submission));

        assertThat(world.caseOf(submission.caseId())).isInstanceOf(Case.Declined.class);
        assertThat(world.cases.events()).noneMatch(CaseReleased.class::isInstance);
    }

    @Test
    void aCandidateLeavesTheOpenRankingAndTheRanksCloseUp() {
        var first = world.accepted(1, Size.LARGE);
        var second = world.accepted(2, Size.SME);
        var third = world.accepted(3, Size.SME);
        world.deliver();
        world.ranked(List.of(first.caseId(), second.caseId(), third.caseId()));

        world.withdraw.on(withdrawal(second));

        assertThat(world.caseOf(second.caseId())).isInstanceOf(Case.Released.class);
        assertThat(world.batch().entries().value())
                .extracting(Entry::rank, Entry::caseId)
                .containsExactly(tuple(1, first.caseId()), tuple(2, third.caseId()));
        assertThat(world.batch().roll().candidate(second.caseId())).isEmpty();
    }

    @Test
    void aSealedRankingThatLosesOneIsOpenAgain() {
        var order = world.candidates(1, 1);
        world.ranked(order);
        world.sealed();

        world.withdraw.on(withdrawal(Submissions.of(1, Size.LARGE, World.UNIT, "330000", 1)));

        assertThat(world.batch()).isInstanceOf(Open.class);
        assertThat(world.batch().entries().value())
                .singleElement()
                .satisfies(e -> assertThat(e.rank()).isEqualTo(1));
    }

    @Test
    void aSealedRankingStaysSealedWhenSomebodyUnrankedWithdraws() {
        var order = world.candidates(1, 1);
        world.ranked(order.subList(1, 2));
        world.sealed();

        world.withdraw.on(withdrawal(Submissions.of(1, Size.LARGE, World.UNIT, "330000", 1)));

        assertThat(world.batch()).isInstanceOf(Sealed.class);
        assertThat(world.caseOf(order.getFirst())).isInstanceOf(Case.Released.class);
    }

    @Test
    void aSentBatchKeepsItsEntriesAndTheCaseBearsAMark() {
        var submission = sent();

        world.withdraw.on(withdrawal(submission));
        world.deliver();

        assertThat(world.caseOf(submission.caseId()))
                .isInstanceOfSatisfying(
                        Case.Recommended.class, c -> assertThat(c.withdrawnAt()).isEqualTo(world.clock.instant()));
        assertThat(world.cases.events()).noneMatch(CaseReleased.class::isInstance);
        assertThat(world.batch().entries().value()).hasSize(1);
    }

    @Test
    void aWithdrawalAfterTheNewsOfTheBatchLeavesTheSameMark() {
        var submission = sent();
        world.deliver();

        world.withdraw.on(withdrawal(submission));

        assertThat(world.caseOf(submission.caseId()))
                .isInstanceOfSatisfying(
                        Case.Recommended.class, c -> assertThat(c.withdrawnAt()).isNotNull());
    }

    @Test
    void newsOfAnAcceptanceThatComesAfterTheWithdrawalAddsNoCandidate() {
        var submission = world.accepted(1, Size.LARGE);
        world.withdraw.on(withdrawal(submission));

        world.deliver();

        assertThat(world.batch().roll().candidates()).isEmpty();
        assertThatThrownBy(() -> world.ranked(List.of(submission.caseId()))).isInstanceOf(InvalidFields.class);
    }

    @Test
    void whoComesBackToTheUnitCanBeACandidateAgain() {
        var submission = world.accepted(1, Size.LARGE);
        world.withdraw.on(withdrawal(submission));
        world.open.on(world.fromApplicant(submission.applicationId(), submission));
        world.accept.handle(submission.caseId(), null, false, World.officer());

        world.deliver();

        assertThat(world.batch().roll().candidates()).hasSize(1);
        world.ranked(List.of(submission.caseId()));
        assertThat(world.batch().entries().value()).hasSize(1);
    }

    @Test
    void aCrashBetweenTheTwoWritesIsHealedByTheRedelivery() {
        var submission = world.accepted(1, Size.LARGE);
        world.deliver();
        world.ranked(List.of(submission.caseId()));
        var event = withdrawal(submission);
        var crashing = new WithdrawCaseHandler(
                world.cases,
                (tenant, accepted, act) -> {
                    world.letGo.ask(tenant, accepted, act);
                    throw new IllegalStateException("the process died here");
                },
                world.clock);
        assertThatThrownBy(() -> crashing.on(event)).hasMessageContaining("died");
        assertThat(world.caseOf(submission.caseId())).isInstanceOf(Case.Accepted.class);

        world.withdraw.on(event);
        world.withdraw.on(event);

        assertThat(world.caseOf(submission.caseId())).isInstanceOf(Case.Released.class);
        assertThat(world.cases.events().stream().filter(CaseReleased.class::isInstance))
                .hasSize(1);
    }

    @Test
    void anOfficerWhoAcceptsJustThenChangesWhoIsAsked() {
        var submission = world.submitted(1, Size.LARGE);
        var event = withdrawal(submission);
        var cases = new Overtaken<>(
                world.cases, () -> world.accept.handle(submission.caseId(), null, false, World.officer()));

        new WithdrawCaseHandler(cases, world.letGo, world.clock).on(event);
        world.deliver();

        assertThat(world.caseOf(submission.caseId())).isInstanceOf(Case.Released.class);
        assertThat(world.batch().roll().candidates()).isEmpty();
    }

    private ApplicationSubmittedV1 sent() {
        var submission = world.accepted(1, Size.LARGE);
        world.deliver();
        world.ranked(List.of(submission.caseId()));
        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());
        return submission;
    }

    private IncomingEvent<ApplicationWithdrawnV1> withdrawal(ApplicationSubmittedV1 of) {
        return world.fromApplicant(of.applicationId(), Submissions.withdrawal(of));
    }
}
