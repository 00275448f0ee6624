package cn.biaogan.recommendation.cases;

import static cn.biaogan.recommendation.Submissions.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseRejection;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import cn.biaogan.recommendation.cycle.messaging.CycleClosedV1;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import org.junit.jupiter.api.Test;

/** An application that can no longer come into the list is not held back with an acceptance or a correction. */
class LostChanceTest {

    private static final ReturnOrder CORRECTIONS =
            ReturnOrder.of(new Correction(new Place("/form/results"), new Reason("请补充数据")));

    private final World world = new World();

    private void refuses(CaseId id, Class<? extends CaseRejection> why) {
        assertThatThrownBy(() -> world.accept.handle(id, null, false, World.officer()))
                .isInstanceOf(why);
        assertThatThrownBy(() -> world.returns.handle(id, CORRECTIONS, false, World.officer()))
                .isInstanceOf(why);
        assertThat(world.caseOf(id)).isInstanceOf(Case.Received.class);
    }

    private void send() {
        world.ranked(world.candidates(1, 0));
        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());
        world.deliver();
    }

    @Test
    void aUnitThatHasSentItsListAcceptsAndReturnsNothingMore() {
        send();
        var late = world.submitted(9, Size.SME).caseId();

        refuses(late, CaseRejection.ListSent.class);

        world.decline.handle(late, new Reason("推荐名单已报送，请另选推荐单位"), false, World.officer());
        assertThat(world.caseOf(late)).isInstanceOf(Case.Declined.class);
    }

    @Test
    void anEnterpriseThatCameTooLateGetsItsApplicationBack() {
        send();
        var late = world.submitted(9, Size.SME);

        world.withdraw.on(world.fromApplicant(late.applicationId(), withdrawal(late)));

        assertThat(world.caseOf(late.caseId())).isInstanceOf(Case.Released.class);
    }

    @Test
    void anAcceptedApplicationThatIsNotOnTheSentListIsGivenBackToo() {
        var listed = world.candidates(1, 1);
        world.ranked(listed.subList(1, 2));
        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());
        world.deliver();
        var outside = world.caseOf(listed.getFirst()).file();

        world.withdraw.on(world.fromApplicant(
                outside.applicationId(),
                new ApplicationWithdrawnV1(
                        outside.applicationId(), World.UNIT, "330000", "企业经营调整", world.clock.instant())));

        assertThat(world.caseOf(listed.getFirst())).isInstanceOf(Case.Released.class);
        assertThat(world.caseOf(listed.getFirst()).file().steps().getLast().remark())
                .isEqualTo(new Reason("企业经营调整"));
    }

    @Test
    void nothingIsAcceptedOrReturnedFromTheDeadlineOn() {
        var id = world.submitted(1, Size.LARGE).caseId();
        world.clock.moveTo(World.DEADLINE);
        refuses(id, CaseRejection.DeadlinePassed.class);

        world.clock.moveTo(World.DEADLINE.minusMillis(1));
        world.accept.handle(id, null, false, World.officer());
        assertThat(world.caseOf(id)).isInstanceOf(Case.Accepted.class);
    }

    @Test
    void itsUnitsOwnDeadlineCountsForAcceptingAndReturning() {
        var id = world.submitted(1, Size.LARGE).caseId();
        world.extendedFor(World.UNIT, "330000", World.DEADLINE.plusSeconds(60));
        world.clock.moveTo(World.DEADLINE.plusSeconds(60));
        refuses(id, CaseRejection.DeadlinePassed.class);

        world.clock.moveTo(World.DEADLINE.plusSeconds(59));
        world.accept.handle(id, null, false, World.officer());
        assertThat(world.caseOf(id)).isInstanceOf(Case.Accepted.class);
    }

    @Test
    void nothingIsAcceptedOrReturnedOnceTheRecommendationIsClosed() {
        var id = world.submitted(1, Size.LARGE).caseId();
        world.follow.closed(
                world.event("biaogan.cycle.v1", World.CYCLE, TenantId.NATIONAL, new CycleClosedV1(World.CYCLE)));

        refuses(id, CaseRejection.DeadlinePassed.class);

        world.decline.handle(id, new Reason("推荐期限已过"), false, World.officer());
        assertThat(world.caseOf(id)).isInstanceOf(Case.Declined.class);
    }
}
