package cn.biaogan.publication.cycle.domain;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.DEADLINES;
import static cn.biaogan.publication.fixture.Programme.PATIENCE;
import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.opened;
import static cn.biaogan.publication.fixture.Programme.recommendationClosed;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A proposal that one ministry ends blocks neither. */
class WithdrawnExtensionTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Deadlines LATER = new Deadlines(
            DEADLINES.application().plus(WEEK), DEADLINES.recommendation().plus(WEEK));
    private static final Instant NEXT = START.plusSeconds(60);

    @Test
    void eitherMinistryEndsItAndTheDeadlinesStand() {
        for (Signature by : List.of(Officers.samr(NEXT), Officers.miit(NEXT))) {
            var decision = waiting().withdrawExtension("已另作安排", by);

            var cycle = decision.state().open();
            assertThat(cycle.extension()).isNull();
            assertThat(cycle.terms().deadlines()).isEqualTo(DEADLINES);
            assertThat(cycle.extensions().acts()).isEmpty();
            assertThat(cycle.extensions().withdrawn())
                    .extracting(
                            ended -> ended.proposal().deadlines(),
                            ended -> ended.proposal().reason(),
                            ended -> ended.proposal().proposedBy(),
                            WithdrawnExtension::withdrawnBy,
                            WithdrawnExtension::reason)
                    .containsExactly(tuple(LATER, "当地受灾", Officers.samr(START), by, "已另作安排"));
            assertThat(decision.events()).containsExactly(new CycleEvent.ExtensionWithdrawn(CYCLE, by));
        }
    }

    @Test
    void theOtherMinistryProposesItsOwnOnceItIsGone() {
        var free =
                state(waiting().withdrawExtension("期限不妥", Officers.miit(NEXT))).open();

        assertThat(free.proposeExtension(LATER, List.of(), "另行延期", Officers.miit(NEXT))
                        .events())
                .containsExactly(new CycleEvent.ExtensionProposed(CYCLE, Officers.miit(NEXT)));
    }

    @Test
    void aProposalThatIsOverdueIsEndedToo() {
        Instant late = LATER.recommendation();

        assertThat(waiting().withdrawExtension("已过期限", Officers.miit(late)).events())
                .hasSize(1);
    }

    /** Neither its own ministry nor the other one drops it by going on. */
    @Test
    void theRecommendationIsNotClosedOverAProposalThatWaits() {
        Instant end = LATER.recommendation();

        for (Signature by : List.of(Officers.samr(end), Officers.miit(end))) {
            assertThatThrownBy(() -> waiting().closeRecommendation(by))
                    .isInstanceOf(CycleRejection.ExtensionPending.class);
        }
    }

    @Test
    void nothingIsEndedWhereNothingWaits() {
        var ended =
                state(waiting().withdrawExtension("已另作安排", Officers.samr(NEXT))).open();

        assertThatThrownBy(() -> opened().withdrawExtension("无", Officers.samr(NEXT)))
                .isInstanceOf(CycleRejection.NoExtension.class);
        assertThatThrownBy(() -> ended.withdrawExtension("再次", Officers.miit(NEXT)))
                .isInstanceOf(CycleRejection.NoExtension.class);
        assertThatThrownBy(() -> ended.countersignExtension(Officers.miit(NEXT)))
                .isInstanceOf(CycleRejection.NoExtension.class);
        assertThatThrownBy(() -> recommendationClosed().open()).isInstanceOf(CycleRejection.NotOpen.class);
    }

    @Test
    void staysOnRecordThroughLaterActsAndTheEndOfTheCycle() {
        var ended =
                state(waiting().withdrawExtension("已另作安排", Officers.miit(NEXT))).open();
        var extended = state(state(ended.proposeExtension(LATER, List.of(), "重新提出", Officers.samr(NEXT)))
                        .open()
                        .countersignExtension(Officers.miit(NEXT)))
                .open();
        Instant end = LATER.recommendation();
        var closed = state(state(extended.closeRecommendation(Officers.samr(end)))
                .close(Officers.samr(end.plus(PATIENCE)), NoticeStage.DONE, PATIENCE));

        assertThat(closed.extensions().acts()).extracting(Extension::reason).containsExactly("重新提出");
        assertThat(closed.extensions().withdrawn())
                .extracting(WithdrawnExtension::reason)
                .containsExactly("已另作安排");
    }

    @Test
    void whatWasWrittenBeforeThereWereAnyIsStillRead() {
        assertThat(new JsonMapper().readValue("{\"acts\":[]}", Extensions.class))
                .isEqualTo(Extensions.NONE);
    }

    private static OpenCycle waiting() {
        return state(opened().proposeExtension(LATER, List.of(), "当地受灾", Officers.samr(START)))
                .open();
    }
}
