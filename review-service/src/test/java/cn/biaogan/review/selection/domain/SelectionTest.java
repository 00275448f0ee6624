package cn.biaogan.review.selection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.fixture.Experts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Instant NOW = Instant.parse("2026-09-01T01:00:00Z");
    private static final Signature SAMR = new Signature("samr", "person-1", NOW);
    private static final Signature MIIT = new Signature("miit", "person-2", NOW);

    private static DossierResult result(int number, boolean standing, double... totals) {
        var entry = Dossiers.entry(number);
        var scores = IntStream.range(0, totals.length)
                .mapToObj(i -> new ExpertScore(
                        Experts.id(i), BigDecimal.valueOf(totals[i]).setScale(2)))
                .toList();
        var figures = scores.stream().map(ExpertScore::total).toList();
        return new DossierResult(
                entry.applicationId(),
                entry.tenant(),
                entry.enterpriseId(),
                entry.enterpriseName(),
                entry.industry(),
                entry.size(),
                entry.recommenderId(),
                standing,
                2,
                scores,
                List.of(),
                ScoreAggregation.mean(figures).orElse(null),
                ScoreAggregation.CURRENT.score(figures).orElse(null));
    }

    /** 0: 90, 1: 80, 2: 70, 3: half scored with 95, 4: withdrawn with 99, 5: nobody scored. */
    private static final Results RESULTS = Results.of(
            Dossiers.CYCLE,
            ScoreAggregation.CURRENT,
            List.of(
                    result(2, true, 70, 70),
                    result(0, true, 92, 88),
                    result(1, true, 80, 80),
                    result(3, true, 95),
                    result(4, false, 99, 99),
                    result(5, true)));

    /** The same, but for one dossier. */
    private static Results since(DossierResult changed) {
        return Results.of(
                Dossiers.CYCLE,
                ScoreAggregation.CURRENT,
                RESULTS.dossiers().stream()
                        .map(d -> d.applicationId().equals(changed.applicationId()) ? changed : d)
                        .toList());
    }

    /** The scores of one dossier, counting no more. */
    private static DossierResult disregarded(int number) {
        var before = RESULTS.of(Dossiers.application(number));
        return new DossierResult(
                before.applicationId(),
                before.tenant(),
                before.enterpriseId(),
                before.enterpriseName(),
                before.industry(),
                before.size(),
                before.recommenderId(),
                before.standing(),
                before.experts(),
                List.of(),
                before.scores(),
                null,
                null);
    }

    private static Choice choice(int number) {
        return new Choice(Dossiers.application(number), null);
    }

    private static final List<PassedOver> NOT_WAITED_FOR = List.of(passedOver(3), passedOver(5));

    private static PassedOver passedOver(int number) {
        return new PassedOver(Dossiers.application(number), new Reason("专家逾期未评"));
    }

    private static Proposal proposal(int... numbers) {
        return proposal(NOT_WAITED_FOR, numbers);
    }

    private static Proposal proposal(List<PassedOver> passedOver, int... numbers) {
        return Proposal.of(
                RESULTS, Arrays.stream(numbers).mapToObj(SelectionTest::choice).toList(), passedOver, SAMR);
    }

    private static Selection proposed(int... numbers) {
        return Selection.propose(Dossiers.CYCLE, proposal(numbers)).state();
    }

    private static List<BigDecimal> scores(String... scores) {
        return Arrays.stream(scores).map(BigDecimal::new).toList();
    }

    @Test
    void takesTheMeanOfFewScores() {
        assertThat(ScoreAggregation.CURRENT.score(scores("70", "80", "91", "100")))
                .contains(new BigDecimal("85.25"));
        assertThat(ScoreAggregation.CURRENT.score(scores("66.67", "66.66"))).contains(new BigDecimal("66.67"));
        assertThat(ScoreAggregation.CURRENT.score(List.of())).isEmpty();
    }

    @Test
    void dropsOneHighestAndOneLowestOfFive() {
        assertThat(ScoreAggregation.CURRENT.score(scores("0", "80", "80", "83", "100")))
                .contains(new BigDecimal("81.00"));
        assertThat(ScoreAggregation.CURRENT.score(scores("90", "90", "90", "60", "60")))
                .contains(new BigDecimal("80.00"));
    }

    @Test
    void showsHowReviewersScoreBesideTheOthersAndChangesNoScore() {
        var strict = RESULTS.reviewers().get(1);

        assertThat(strict.expertId()).isEqualTo(Experts.id(1));
        assertThat(strict.mean()).isEqualTo(new BigDecimal("84.25"));
        assertThat(strict.bias()).isEqualTo(new BigDecimal("-0.50"));
        assertThat(RESULTS.dossiers().get(2).score()).isEqualTo(new BigDecimal("90.00"));
    }

    @Test
    void ranksTheHighestScoreFirstAndTheUnscoredLast() {
        assertThat(RESULTS.dossiers())
                .extracting(DossierResult::applicationId)
                .containsExactly(
                        Dossiers.application(4),
                        Dossiers.application(3),
                        Dossiers.application(0),
                        Dossiers.application(1),
                        Dossiers.application(2),
                        Dossiers.application(5));
    }

    @Test
    void refusesWhatIsUnknownDoubledWithdrawnOrNotFullyScored() {
        assertThatThrownBy(() -> proposal(77, 0, 0, 4, 3))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(
                                        "/selected/0/applicationId selection.not-in-round",
                                        "/selected/2/applicationId value.duplicate",
                                        "/selected/3/applicationId selection.dossier-withdrawn",
                                        "/selected/4/applicationId selection.not-fully-scored"));
    }

    @Test
    void asksForAReasonAgainstTheRanking() {
        assertThatThrownBy(() -> proposal(0, 2))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/selected/1/reason selection.reason-required"));

        var reasoned = new Choice(Dossiers.application(2), new Reason("该领域仅此一家"));
        assertThat(Proposal.of(RESULTS, List.of(choice(0), reasoned), NOT_WAITED_FOR, SAMR)
                        .selected())
                .hasSize(2);
    }

    @Test
    void asksForAReasonToPassOverWhatIsNotFullyScored() {
        assertThatThrownBy(() -> proposal(List.of(passedOver(3)), 0, 1))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/passedOver");
                            assertThat(fault.code()).isEqualTo("selection.passed-over-reason");
                            assertThat(fault.args()).containsEntry("enterprise", "示例企业5");
                        }));
    }

    @Test
    void refusesToPassOverWhatIsUnknownDoubledWithdrawnOrFullyScored() {
        var passedOver =
                List.of(passedOver(3), passedOver(5), passedOver(77), passedOver(3), passedOver(4), passedOver(2));

        assertThatThrownBy(() -> proposal(passedOver, 0))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(
                                        "/passedOver/2/applicationId selection.not-in-round",
                                        "/passedOver/3/applicationId value.duplicate",
                                        "/passedOver/4/applicationId selection.dossier-withdrawn",
                                        "/passedOver/5/applicationId selection.fully-scored"));
    }

    @Test
    void decidesWhenTheOtherMinistryCountersigns() {
        var decision = proposed(0, 1).countersign(MIIT, RESULTS);

        assertThat(decision.state()).isInstanceOf(Decided.class);
        var decided = decision.events().getFirst();
        assertThat(decided.selected())
                .extracting(DossierResult::applicationId)
                .containsExactly(Dossiers.application(0), Dossiers.application(1));
        assertThat(decided.notSelected())
                .extracting(DossierResult::applicationId)
                .containsExactly(Dossiers.application(2));
        assertThat(decided.passedOver())
                .extracting(left -> left.dossier().applicationId())
                .containsExactly(Dossiers.application(3), Dossiers.application(5));
    }

    @Test
    void refusesTheSameMinistryAndTheSamePerson() {
        assertThatThrownBy(() -> proposed(0).countersign(new Signature("samr", "person-9", NOW), RESULTS))
                .isInstanceOf(SelectionRejection.SameMinistry.class);
        assertThatThrownBy(() -> proposed(0).countersign(new Signature("miit", "person-1", NOW), RESULTS))
                .isInstanceOf(SelectionRejection.SameMinistry.class);
        assertThatThrownBy(() -> new Signature("rec-330000", "person-3", NOW))
                .isInstanceOf(SelectionRejection.NoMinistry.class);
    }

    @Test
    void refusesACountersignatureAfterASelectedEnterpriseWithdrew() {
        assertThatThrownBy(() -> proposed(0, 1).countersign(MIIT, since(result(1, false, 80, 80))))
                .isInstanceOf(SelectionRejection.Withdrawn.class);
    }

    @Test
    void refusesACountersignatureAfterAScoreWasDisregardedSelectedOrNot() {
        for (int number : new int[] {1, 2}) {
            assertThatThrownBy(() -> proposed(0, 1).countersign(MIIT, since(disregarded(number))))
                    .isInstanceOfSatisfying(
                            SelectionRejection.ScoreDisregarded.class,
                            no -> assertThat(no.args()).containsEntry("enterprises", List.of("示例企业" + number)));
        }
    }

    @Test
    void leavesOutWhoWithdrewWithoutBeingSelected() {
        var decided = proposed(0, 1)
                .countersign(MIIT, since(result(2, false, 70, 70)))
                .events()
                .getFirst();

        assertThat(decided.notSelected()).isEmpty();
    }

    @Test
    void changesNothingOnceDecided() {
        var decided = proposed(0, 1).countersign(MIIT, RESULTS).state();

        assertThatThrownBy(() -> decided.change(proposal(0))).isInstanceOf(SelectionRejection.AlreadyDecided.class);
        assertThatThrownBy(() -> decided.countersign(MIIT, RESULTS))
                .isInstanceOf(SelectionRejection.AlreadyDecided.class);
    }
}
