package cn.biaogan.publication.cycle.domain;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.DEADLINES;
import static cn.biaogan.publication.fixture.Programme.PATIENCE;
import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.opened;
import static cn.biaogan.publication.fixture.Programme.proposed;
import static cn.biaogan.publication.fixture.Programme.recommendationClosed;
import static cn.biaogan.publication.fixture.Programme.state;
import static cn.biaogan.publication.fixture.Programme.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Deadlines LATER = new Deadlines(
            DEADLINES.application().plus(WEEK), DEADLINES.recommendation().plus(WEEK));

    @Test
    void opensWithTheOtherMinistrysCountersignature() {
        var decision = proposed().proposed().countersign(Officers.miit(START));

        assertThat(decision.state()).isInstanceOf(OpenCycle.class);
        assertThat(decision.events()).containsExactly(new CycleEvent.CycleOpened(CYCLE, terms(), START));
    }

    @Test
    void tellsAProposalAgainOnlyWhenItSaysSomethingElse() {
        assertThat(proposed().proposed().edit(terms(), Officers.samr(START)).events())
                .isEmpty();

        var longer = opened().proposeExtension(LATER, List.of(), "材料准备时间不足", Officers.samr(START));
        var same = state(longer).open().proposeExtension(LATER, List.of(), "材料准备时间不足", Officers.samr(START));
        var other = state(longer).open().proposeExtension(LATER, List.of(), "当地受灾", Officers.samr(START));

        assertThat(longer.events()).hasSize(1);
        assertThat(same.events()).isEmpty();
        assertThat(other.events()).hasSize(1);
    }

    @Test
    void refusesACountersignatureOfTheProposingMinistry() {
        var colleague = new Signature(Ministry.SAMR, "officer-shen", START);

        assertThatThrownBy(() -> proposed().proposed().countersign(colleague))
                .isInstanceOfSatisfying(
                        CycleRejection.SameMinistry.class,
                        refused -> assertThat(refused.code()).isEqualTo("cycle.same-ministry"));
    }

    @Test
    void refusesACountersignatureOfTheProposerWhoMovedToTheOtherMinistry() {
        var moved = new Signature(Ministry.MIIT, "officer-lin", START);

        assertThatThrownBy(() -> proposed().proposed().countersign(moved))
                .isInstanceOf(CycleRejection.SameMinistry.class);
    }

    @Test
    void refusesToOpenACallThatIsOver() {
        assertThatThrownBy(() -> proposed().proposed().countersign(Officers.miit(DEADLINES.application())))
                .isInstanceOf(CycleRejection.DeadlinePassed.class);
    }

    @Test
    void letsTheProposingMinistryAloneEdit() {
        var edited = state(proposed().proposed().edit(terms(LATER), Officers.samr(START)));

        assertThat(edited.terms().deadlines()).isEqualTo(LATER);
        assertThatThrownBy(() -> proposed().proposed().edit(terms(LATER), Officers.miit(START)))
                .isInstanceOf(CycleRejection.NotProposer.class);
    }

    @Test
    void countsTheLastEditorAsTheProposer() {
        var colleague = new Signature(Ministry.SAMR, "officer-shen", START);
        var edited = state(proposed().proposed().edit(terms(LATER), colleague));

        assertThat(edited.proposedBy().person()).isEqualTo("officer-shen");
    }

    @Test
    void keepsItsTermsOnceOpened() {
        assertThatThrownBy(() -> opened().proposed()).isInstanceOf(CycleRejection.AlreadyOpened.class);
    }

    @Test
    void extendsBothDeadlinesWhenTheOtherMinistryAgrees() {
        var waiting = state(opened().proposeExtension(LATER, List.of(), "材料准备时间不足", Officers.miit(START)))
                .open();
        assertThat(waiting.terms().deadlines()).isEqualTo(DEADLINES);

        var decision = waiting.countersignExtension(Officers.samr(START));

        assertThat(state(decision).terms().deadlines()).isEqualTo(LATER);
        assertThat(decision.events())
                .containsExactly(new CycleEvent.CycleExtended(CYCLE, LATER, List.of(), "材料准备时间不足", START));
    }

    @Test
    void refusesToShortenADeadlineEvenWhenTheOtherIsExtended() {
        var shorter = new Deadlines(DEADLINES.application().minusMillis(1), LATER.recommendation());

        assertThatThrownBy(() -> opened().proposeExtension(shorter, List.of(), "调整", Officers.samr(START)))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/applicationDeadline", "cycle.deadline-shortened")));
    }

    @Test
    void refusesAnExtensionFarFromTheYearWhenItIsProposed() {
        for (Instant far : List.of(Instant.parse("2045-08-31T16:00:00Z"), Instant.MAX)) {
            var later = new Deadlines(DEADLINES.application(), far);
            assertThatThrownBy(() -> opened().proposeExtension(later, List.of(), "延期", Officers.samr(START)))
                    .isInstanceOfSatisfying(
                            InvalidFields.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Fault::pointer, Fault::code)
                                    .containsExactly(tuple("/recommendationDeadline", "cycle.deadline-year")));
        }
    }

    @Test
    void takesTheEndOfTheLastDayOfTheYearAfter() {
        var end = new Deadlines(DEADLINES.application(), Instant.parse("2027-12-31T16:00:00Z"));

        assertThat(end.near(2026, 2027)).isEqualTo(end);
        assertThatThrownBy(() -> end.near(2026, 2026)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesAnExtensionThatExtendsNothing() {
        assertThatThrownBy(() -> opened().proposeExtension(DEADLINES, List.of(), "无", Officers.samr(START)))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesAnExtensionIntoThePast() {
        Instant late = LATER.recommendation().plus(WEEK);

        assertThatThrownBy(() -> opened().proposeExtension(LATER, List.of(), "迟到的延期", Officers.samr(late)))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesACountersignedExtensionThatIsOverByNow() {
        var waiting = state(opened().proposeExtension(LATER, List.of(), "延期", Officers.samr(START)))
                .open();

        assertThatThrownBy(() -> waiting.countersignExtension(Officers.miit(LATER.recommendation())))
                .isInstanceOf(CycleRejection.ExtensionOverdue.class);
    }

    @Test
    void refusesASecondExtensionWhileTheOtherMinistrysWaits() {
        var waiting = state(opened().proposeExtension(LATER, List.of(), "延期", Officers.samr(START)))
                .open();

        assertThatThrownBy(() -> waiting.proposeExtension(LATER, List.of(), "另行延期", Officers.miit(START)))
                .isInstanceOf(CycleRejection.ExtensionPending.class);
        assertThat(state(waiting.proposeExtension(LATER, List.of(), "改正理由", Officers.samr(START)))
                        .open()
                        .extension())
                .extracting(ProposedExtension::reason)
                .isEqualTo("改正理由");
    }

    @Test
    void refusesAnExtensionSignedByOneMinistryTwice() {
        var waiting = state(opened().proposeExtension(LATER, List.of(), "延期", Officers.samr(START)))
                .open();

        assertThatThrownBy(() -> waiting.countersignExtension(Officers.samr(START)))
                .isInstanceOf(CycleRejection.SameMinistry.class);
        assertThatThrownBy(() -> opened().countersignExtension(Officers.miit(START)))
                .isInstanceOf(CycleRejection.NoExtension.class);
    }

    @Test
    void closesTheRecommendationAtItsDeadlineAndNotBefore() {
        assertThatThrownBy(() -> opened().closeRecommendation(
                                Officers.samr(DEADLINES.recommendation().minusMillis(1))))
                .isInstanceOf(CycleRejection.RecommendationRunning.class);

        var decision = opened().closeRecommendation(Officers.samr(DEADLINES.recommendation()));

        assertThat(decision.events())
                .containsExactly(new CycleEvent.RecommendationClosed(CYCLE, DEADLINES.recommendation()));
    }

    @Test
    void extendsNothingOnceTheRecommendationIsClosed() {
        assertThatThrownBy(() -> recommendationClosed().open()).isInstanceOf(CycleRejection.NotOpen.class);
    }

    @Test
    void endsOnceAndOnlyAfterTheNotice() {
        Instant end = DEADLINES.recommendation().plus(WEEK);

        assertThatThrownBy(() -> opened().close(Officers.samr(end), NoticeStage.DONE, PATIENCE))
                .isInstanceOf(CycleRejection.NotClosable.class);
        assertThatThrownBy(() -> recommendationClosed().close(Officers.samr(end), NoticeStage.PENDING, PATIENCE))
                .isInstanceOf(CycleRejection.NoticePending.class);
        assertThat(recommendationClosed()
                        .recommend()
                        .close(Officers.samr(end), NoticeStage.DONE, PATIENCE)
                        .events())
                .containsExactly(new CycleEvent.CycleClosed(CYCLE, end));
        assertThatThrownBy(() -> Programme.closed().close(Officers.samr(end), NoticeStage.DONE, PATIENCE))
                .isInstanceOf(CycleRejection.NotClosable.class);
    }

    @Test
    void neverEndsInTheMiddleOfItsReview() {
        Instant muchLater = DEADLINES.recommendation().plus(Duration.ofDays(300));
        var recommendedBefore = state(
                ((OpenCycle) opened().recommend()).closeRecommendation(Officers.samr(DEADLINES.recommendation())));

        for (Cycle reviewed : List.of(recommendedBefore, recommendationClosed().recommend())) {
            assertThatThrownBy(() -> reviewed.close(Officers.samr(muchLater), NoticeStage.AWAITED, PATIENCE))
                    .isInstanceOf(CycleRejection.ReviewPending.class);
        }
    }

    @Test
    void endsWithoutRecommendationsOnceNoneCanBeOnItsWay() {
        Instant certain = DEADLINES.recommendation().plus(PATIENCE);

        assertThatThrownBy(() -> recommendationClosed()
                        .close(Officers.samr(certain.minusMillis(1)), NoticeStage.AWAITED, PATIENCE))
                .isInstanceOfSatisfying(
                        CycleRejection.BatchesUncertain.class,
                        refused -> assertThat(refused.args()).containsEntry("certain", certain));
        assertThat(recommendationClosed()
                        .close(Officers.samr(certain), NoticeStage.AWAITED, PATIENCE)
                        .state())
                .isInstanceOf(ClosedCycle.class);
    }

    @Test
    void remembersARecommendationThroughAnExtension() {
        var waiting = state(
                ((OpenCycle) opened().recommend()).proposeExtension(LATER, List.of(), "延期", Officers.samr(START)));
        var extended = state(waiting.open().countersignExtension(Officers.miit(START)));

        assertThat(extended.recommend()).isEqualTo(extended);
    }

    @Test
    void isPublicFromItsOpeningOn() {
        assertThat(proposed().published()).isFalse();
        assertThat(List.of(opened(), recommendationClosed(), Programme.closed()))
                .allMatch(Cycle::published);
    }

    @Test
    void refusesTheSameRecommenderTwiceAndNamesThePlace() {
        var unit = terms().recommenders().getFirst();
        var terms = terms();

        assertThatThrownBy(() -> new CycleTerms(
                        terms.year(),
                        terms.name(),
                        terms.deadlines(),
                        List.of("STEEL", "STEEL"),
                        "2026.1",
                        "2026.1",
                        5,
                        3,
                        false,
                        List.of(unit, unit)))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/industries/1", "/recommenders/1/id"));
    }
}
