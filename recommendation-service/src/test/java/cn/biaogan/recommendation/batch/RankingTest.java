package cn.biaogan.recommendation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.domain.BatchEvent.BatchSubmitted;
import cn.biaogan.recommendation.batch.domain.BatchRejection;
import cn.biaogan.recommendation.batch.domain.Entry;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cycle.messaging.CycleClosedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final World world = new World();

    @Test
    void ranksFiveLargeAndFiveSmallOnesInTheGivenOrder() {
        var order = world.candidates(5, 5).reversed();

        world.ranked(order);

        assertThat(world.batch().entries().value()).extracting(Entry::caseId).isEqualTo(order);
        assertThat(world.batch().entries().value())
                .extracting(Entry::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void refusesASixthLargeEnterprise() {
        var order = world.candidates(6, 0);

        assertThatThrownBy(() -> world.ranked(order)).isInstanceOfSatisfying(BatchRejection.LargeCap.class, refused -> {
            assertThat(refused.code()).isEqualTo("batch.large-cap");
            assertThat(refused.args()).containsEntry("cap", 5).containsEntry("count", 6L);
        });
        assertThat(world.batch().entries().value()).isEmpty();
    }

    @Test
    void refusesAnEleventhEntry() {
        var order = world.candidates(5, 6);

        assertThatThrownBy(() -> world.ranked(order)).isInstanceOf(BatchRejection.SmeCap.class);
    }

    @Test
    void refusesTheSameCaseTwice() {
        var one = world.candidates(1, 0).getFirst();

        assertThatThrownBy(() -> world.ranked(List.of(one, one)))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(f -> assertThat(f.pointer()).isEqualTo("/ranking/1")));
    }

    @Test
    void refusesWhoIsNoCandidate() {
        var one = world.candidates(1, 0).getFirst();

        assertThatThrownBy(() -> world.ranked(List.of(one, new CaseId("someone-elses"))))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(f -> assertThat(f.code()).isEqualTo("batch.not-a-candidate")));
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatTheBatchMovedOn() {
        var order = world.candidates(2, 0);
        long seen = world.ranked(order).version();
        world.rank.handle(
                World.CYCLE, Lineup.of(new Ranking(order.reversed())), World.officer(World.UNIT, World.TENANT, seen));

        assertThatThrownBy(() -> world.rank.handle(
                        World.CYCLE, Lineup.of(new Ranking(order)), World.officer(World.UNIT, World.TENANT, seen)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aUnitThatDoesNotRecommendInTheCycleHasNoBatch() {
        var stranger = World.officer("rec-420000", new TenantId("420000"), null);

        assertThatThrownBy(() -> world.seal.handle(World.CYCLE, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.seal.handle("no-such-cycle", World.officer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sealsNothingThatIsEmpty() {
        world.candidates(1, 0);

        assertThatThrownBy(() -> world.seal.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.NothingRanked.class);
    }

    @Test
    void aSealedRankingIsFrozenUntilItIsOpenedAgain() {
        var order = world.candidates(2, 1);
        world.ranked(order);
        world.sealed();

        assertThatThrownBy(() -> world.ranked(order.reversed())).isInstanceOf(BatchRejection.AlreadySealed.class);

        world.reopen.handle(World.CYCLE, World.officer());
        world.ranked(order.reversed());
        assertThat(world.batch().entries().value()).extracting(Entry::caseId).isEqualTo(order.reversed());
    }

    @Test
    void sendsOnlyWhatIsSealed() {
        world.ranked(world.candidates(1, 1));

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.NotSealed.class);
    }

    @Test
    void sendsOnceAndTellsEveryCase() {
        var order = sealed(2, 2);

        world.submit.handle(World.CYCLE, World.officer());
        world.deliver();

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.AlreadySubmitted.class);
        assertThatThrownBy(() -> world.reopen.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.AlreadySubmitted.class);
        assertThat(world.batches.events())
                .filteredOn(BatchSubmitted.class::isInstance)
                .hasSize(1);
        assertThat(order).map(world::caseOf).allMatch(Case.Recommended.class::isInstance);
        assertThat(order)
                .map(id -> ((Case.Recommended) world.caseOf(id)).rank())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void takesABatchUntilTheLastMillisecondAndNotAtTheDeadline() {
        sealed(1, 0);
        world.clock.moveTo(World.DEADLINE);
        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.DeadlinePassed.class);

        world.clock.moveTo(World.DEADLINE.minusMillis(1));
        assertThat(world.submit.handle(World.CYCLE, World.officer()).state()).isInstanceOf(Submitted.class);
    }

    @Test
    void anExtensionMakesSendingPossibleAgain() {
        sealed(1, 0);
        world.clock.moveTo(World.DEADLINE.plusSeconds(60));
        world.follow.extended(world.event(
                "biaogan.cycle.v1",
                World.CYCLE,
                TenantId.NATIONAL,
                new CycleExtendedV1(World.CYCLE, World.DEADLINE.plusSeconds(3600), null)));

        assertThat(world.submit.handle(World.CYCLE, World.officer()).state()).isInstanceOf(Submitted.class);
    }

    @Test
    void anExtensionForItsUnitMakesSendingPossibleUntilThen() {
        sealed(1, 0);
        world.extendedFor(World.UNIT, "330000", World.DEADLINE.plusSeconds(3600));
        world.clock.moveTo(World.DEADLINE.plusSeconds(3600));
        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOfSatisfying(
                        BatchRejection.DeadlinePassed.class,
                        refused -> assertThat(refused.args())
                                .containsEntry("deadline", World.DEADLINE.plusSeconds(3600))
                                .containsEntry("now", World.DEADLINE.plusSeconds(3600)));

        world.clock.moveTo(World.DEADLINE.plusSeconds(3599));
        assertThat(world.submit.handle(World.CYCLE, World.officer()).state()).isInstanceOf(Submitted.class);
    }

    @Test
    void anExtensionForAnotherUnitChangesNothing() {
        sealed(1, 0);
        world.extendedFor("rec-330200", "330200", World.DEADLINE.plusSeconds(3600));
        world.extendedFor(World.UNIT, "330200", World.DEADLINE.plusSeconds(3600));
        world.clock.moveTo(World.DEADLINE);

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.DeadlinePassed.class);
    }

    @Test
    void takesNoBatchOnceTheRecommendationIsClosed() {
        sealed(1, 0);
        world.follow.closed(
                world.event("biaogan.cycle.v1", World.CYCLE, TenantId.NATIONAL, new CycleClosedV1(World.CYCLE)));

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.DeadlinePassed.class);
    }

    @Test
    void theDigestNamesTheEntriesAndTheirOrder() {
        var order = sealed(2, 0);
        world.submit.handle(World.CYCLE, World.officer());
        var sent = (Submitted) world.batch();

        var other = new World();
        other.candidates(2, 0);
        other.ranked(order.reversed());
        other.sealed();
        other.submit.handle(World.CYCLE, World.officer());

        assertThat(sent.digest()).matches("[0-9a-f]{64}");
        assertThat(((Submitted) other.batch()).digest()).isNotEqualTo(sent.digest());
    }

    private List<CaseId> sealed(int large, int sme) {
        var order = world.candidates(large, sme);
        world.ranked(order);
        world.sealed();
        return order;
    }
}
