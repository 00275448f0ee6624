package cn.biaogan.recommendation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.BatchRejection;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import cn.biaogan.recommendation.batch.domain.Open;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.domain.Reserve;
import cn.biaogan.recommendation.batch.domain.Seal;
import cn.biaogan.recommendation.batch.domain.Sealed;
import cn.biaogan.recommendation.batch.domain.Sealing;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two officers answer for one order. */
class SealingTest {

    private static final LocalNotice NOTICE =
            new LocalNotice(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-07"), "省市场监管局门户网站", "无异议");
    private static final Instant NOTICE_OVER = Instant.parse("2026-06-07T16:00:00Z");

    private final World world = new World();
    private List<CaseId> order = List.of();

    @BeforeEach
    void rank() {
        order = world.candidates(2, 2);
        world.ranked(order.subList(0, 3));
    }

    @Test
    void aSealWaitsForAnotherOfficer() {
        world.seal.handle(World.CYCLE, World.officer());
        assertThat(world.batch()).isInstanceOf(Sealing.class);
        assertThat(world.batches.events())
                .singleElement()
                .isInstanceOfSatisfying(BatchEvent.CountersignatureDue.class, due -> {
                    assertThat(due.ranked()).isEqualTo(3);
                    assertThat(due.digest()).isEqualTo(seal().digest());
                });

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.AwaitsCountersignature.class);
        assertThatThrownBy(() -> world.ranked(order)).isInstanceOf(BatchRejection.AlreadySealed.class);
        assertThatThrownBy(() -> world.seal.countersign(World.CYCLE, seal().digest(), World.officer()))
                .isInstanceOf(BatchRejection.SecondOfficer.class);
        assertThatThrownBy(() -> world.seal.countersign(World.CYCLE, "0".repeat(64), World.colleague()))
                .isInstanceOf(BatchRejection.OtherDigest.class);

        world.seal.countersign(World.CYCLE, seal().digest(), World.colleague());
        assertThat(world.batch()).isInstanceOf(Sealed.class);
        assertThat(seal().sealedBy().account()).isEqualTo("officer");
        assertThat(Objects.requireNonNull(seal().countersignedBy()).account()).isEqualTo("colleague");
        assertThat(world.submit.handle(World.CYCLE, World.officer()).state()).isInstanceOf(Submitted.class);
    }

    @Test
    void aDigestOfBeforeTheReopeningIsNotCountersigned() {
        world.seal.handle(World.CYCLE, World.officer());
        var seen = seal().digest();
        world.reopen.handle(World.CYCLE, World.colleague());
        world.ranked(order.subList(0, 3).reversed());
        world.seal.handle(World.CYCLE, World.officer());

        assertThatThrownBy(() -> world.seal.countersign(World.CYCLE, seen, World.colleague()))
                .isInstanceOf(BatchRejection.OtherDigest.class);
    }

    @Test
    void nothingIsCountersignedThatNobodySealed() {
        assertThatThrownBy(() -> world.seal.countersign(World.CYCLE, "0".repeat(64), World.colleague()))
                .isInstanceOf(BatchRejection.NotSealed.class);
    }

    @Test
    void theReserveIsSealedAndNotSent() {
        world.rank.handle(World.CYCLE, with(order.subList(0, 3), order.subList(3, 4)), World.officer());
        world.seal.handle(World.CYCLE, World.officer());
        var withReserve = seal().digest();
        world.reopen.handle(World.CYCLE, World.officer());
        world.ranked(order.subList(0, 3));
        world.seal.handle(World.CYCLE, World.officer());
        assertThat(seal().digest()).isNotEqualTo(withReserve);
        var entriesAlone = seal().digest();
        world.reopen.handle(World.CYCLE, World.officer());
        world.rank.handle(World.CYCLE, with(order.subList(0, 3), order.subList(3, 4)), World.officer());
        world.sealed();

        world.submit.handle(World.CYCLE, World.officer());

        var sent = (Submitted) world.batch();
        assertThat(sent.digest()).as("of what was sent").isEqualTo(entriesAlone);
        assertThat(sent.entries().value()).hasSize(3);
        assertThat(sent.lineup().reserve().value()).containsExactly(order.get(3));
        assertThat(seal().digest()).isEqualTo(withReserve);
    }

    @Test
    void whoLeavesTheReserveOpensTheSealAsWell() {
        world.rank.handle(World.CYCLE, with(order.subList(0, 3), order.subList(3, 4)), World.officer());
        world.seal.handle(World.CYCLE, World.officer());

        var gone = Submissions.of(4, Size.SME, World.UNIT, "330000", 1);
        world.withdraw.on(world.fromApplicant(gone.applicationId(), Submissions.withdrawal(gone)));

        assertThat(world.batch()).isInstanceOf(Open.class);
        assertThat(world.batch().lineup().reserve().value()).isEmpty();
        assertThat(world.batch().entries().value()).hasSize(3);
    }

    @Test
    void whereOneOfficerIsEnoughASealIsComplete() {
        var settings = new BatchSettings(false, false, Set.of());
        new SealBatchHandler(world.ownBatches, world.scores, settings).handle(World.CYCLE, World.officer());
        assertThat(world.batch()).isInstanceOf(Sealed.class);

        assertThatThrownBy(() -> world.submit.handle(World.CYCLE, World.officer()))
                .as("sealed by one while two are demanded")
                .isInstanceOf(BatchRejection.NotCountersigned.class);
        new SubmitBatchHandler(world.ownBatches, settings).handle(World.CYCLE, World.officer());
        assertThat(world.batch()).isInstanceOf(Submitted.class);
    }

    @Test
    void whereItIsDemandedTheNoticeAtHomeComesFirst() {
        var demanding = new BatchSettings(false, false, Set.of(World.UNIT));
        var seal = new SealBatchHandler(world.ownBatches, world.scores, demanding);
        assertThatThrownBy(() -> seal.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.LocalNoticeMissing.class);

        world.notice.handle(World.CYCLE, NOTICE, World.officer());
        world.clock.moveTo(NOTICE_OVER);
        seal.handle(World.CYCLE, World.officer());
        new SubmitBatchHandler(world.ownBatches, demanding).handle(World.CYCLE, World.officer());
        assertThat(world.batch().roll().notice()).isEqualTo(NOTICE);
    }

    @Test
    void nobodyAnswersForAListWhileItsNoticeRuns() {
        world.notice.handle(World.CYCLE, NOTICE, World.officer());
        world.clock.moveTo(NOTICE_OVER.minusSeconds(1));
        assertThatThrownBy(() -> world.seal.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.LocalNoticeRunning.class);

        world.clock.moveTo(NOTICE_OVER);
        world.sealed();
        assertThatThrownBy(() -> world.notice.handle(World.CYCLE, NOTICE, World.officer()))
                .as("what is answered for")
                .isInstanceOf(BatchRejection.AlreadySealed.class);
        world.submit.handle(World.CYCLE, World.officer());
        assertThatThrownBy(() -> world.notice.remove(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.AlreadySubmitted.class);
    }

    @Test
    void aNoticeRecordedInErrorIsTakenAway() {
        world.notice.handle(World.CYCLE, NOTICE, World.officer());
        world.notice.remove(World.CYCLE, World.officer());
        assertThat(world.batch().roll().notice()).isNull();
        world.sealed();
    }

    private static Lineup with(List<CaseId> ranked, List<CaseId> reserve) {
        return new Lineup(new Ranking(ranked), new Reserve(reserve), null);
    }

    private Seal seal() {
        return Objects.requireNonNull(world.batch().seal());
    }
}
