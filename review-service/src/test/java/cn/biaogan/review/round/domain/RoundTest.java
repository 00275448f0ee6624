package cn.biaogan.review.round.domain;

import static cn.biaogan.review.fixture.CreditCodes.code;
import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.Dossiers.RECOMMENDED;
import static cn.biaogan.review.fixture.Dossiers.application;
import static cn.biaogan.review.fixture.Dossiers.candidate;
import static cn.biaogan.review.fixture.Dossiers.candidates;
import static cn.biaogan.review.fixture.Dossiers.dossier;
import static cn.biaogan.review.fixture.Dossiers.entries;
import static cn.biaogan.review.fixture.Dossiers.entry;
import static cn.biaogan.review.fixture.Experts.employedBy;
import static cn.biaogan.review.fixture.Experts.expert;
import static cn.biaogan.review.fixture.Experts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.expert.domain.ExpertProfile;
import cn.biaogan.review.round.domain.RoundEvent.ExpertsAssigned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final RoundRules RULES = new RoundRules(2, true, "2026.1");
    private static final Instant NOW = RECOMMENDED.plusSeconds(3600);

    /** Gives each dossier its first eligible experts: what the round makes of an answer is at stake here. */
    private static final AssignmentSolver FIRST = problem -> {
        Map<DossierId, List<ExpertId>> given = new HashMap<>();
        problem.demands()
                .forEach(d -> given.put(
                        d.dossierId(),
                        d.costs().keySet().stream().limit(d.places()).toList()));
        return given;
    };

    private static final List<Expert> SIX =
            IntStream.rangeClosed(1, 6).mapToObj(n -> expert(n, "110000")).toList();

    private static Round collecting(int dossiers) {
        return Round.open(CYCLE).recommend(entries(dossiers)).state();
    }

    private static RunningRound running(int dossiers) {
        return (RunningRound) collecting(dossiers).start(RULES, NOW).state();
    }

    private static Decision<Round, RoundEvent> assign(Round round, int dossiers, List<Expert> experts) {
        return round.assign(candidates(dossiers), experts, FIRST, NOW);
    }

    private static RunningRound assigned(int dossiers) {
        return (RunningRound) assign(running(dossiers), dossiers, SIX).state();
    }

    private static ExpertsAssigned only(Decision<Round, RoundEvent> decision) {
        assertThat(decision.events()).hasSize(1);
        return (ExpertsAssigned) decision.events().getFirst();
    }

    @Test
    void countsWhatStandsWhenItStarts() {
        var round = collecting(3)
                .withdraw(application(1), RECOMMENDED.plusSeconds(1))
                .state();

        assertThat(round.start(RULES, NOW).events()).containsExactly(new RoundEvent.RoundStarted(CYCLE, 2, NOW));
    }

    @Test
    void refusesASecondStart() {
        assertThatThrownBy(() -> running(1).start(RULES, NOW)).isInstanceOf(RoundRejection.AlreadyStarted.class);
    }

    @Test
    void refusesAnAssignmentBeforeTheStart() {
        assertThatThrownBy(() -> assign(collecting(1), 1, SIX)).isInstanceOf(RoundRejection.NotStarted.class);
    }

    @Test
    void takesAWithdrawalBeforeOrAfterTheBatchItConcerns() {
        var after = collecting(1)
                .withdraw(application(0), RECOMMENDED.plusSeconds(1))
                .state();
        var before = Round.open(CYCLE)
                .withdraw(application(0), RECOMMENDED.plusSeconds(1))
                .state()
                .recommend(entries(1))
                .state();

        assertThat(after.recommended().standing()).isEmpty();
        assertThat(before).isEqualTo(after);
    }

    @Test
    void keepsWithdrawnWhatWasSentWhileTheWithdrawalWasOnItsWay() {
        var late = entry(0, "330000", RECOMMENDED.plusSeconds(9));
        var round = Round.open(CYCLE)
                .withdraw(application(0), RECOMMENDED.plusSeconds(1))
                .state()
                .recommend(List.of(late))
                .state();

        assertThat(round.recommended().standing()).isEmpty();
    }

    @Test
    void takesUpWhatAnotherUnitRecommendsAfterAWithdrawal() {
        var again = entry(0, "370000", RECOMMENDED.plusSeconds(9));
        var round = collecting(1)
                .withdraw(application(0), RECOMMENDED.plusSeconds(1))
                .state()
                .submit(application(0), again.recommenderId())
                .state()
                .recommend(List.of(again))
                .state();

        assertThat(round.recommended().standing()).containsExactly(again);
    }

    @Test
    void givesEveryDossierItsExperts() {
        var told = only(assign(running(3), 3, SIX));

        assertThat(told.assignments())
                .extracting(RoundEvent.NewPlaces::dossierId)
                .containsExactlyInAnyOrder(dossier(0), dossier(1), dossier(2));
        assertThat(told.assignments()).allSatisfy(a -> assertThat(a.experts()).hasSize(2));
    }

    @Test
    void doesNothingWhenNothingIsMissing() {
        var round = assigned(3);

        assertThat(assign(round, 3, SIX)).isEqualTo(Decision.unchanged(round));
    }

    @Test
    void servesALateEntryAndLeavesTheOthersAsTheyAre() {
        var round = (RunningRound) assigned(2).recommend(List.of(entry(2))).state();
        assertThat(round.missing(dossier(2))).isEqualTo(2);

        var again = assign(round, 3, SIX);

        assertThat(only(again).assignments())
                .extracting(RoundEvent.NewPlaces::dossierId)
                .containsExactly(dossier(2));
        assertThat(((RunningRound) again.state()).placesOf(dossier(0))).isEqualTo(round.placesOf(dossier(0)));
    }

    @Test
    void servesAPlaceThatARecusalFreedWithSomebodyElse() {
        var gone = assigned(1).holders(dossier(0)).getFirst();
        var round = (RunningRound) assigned(1).recused(dossier(0), gone, NOW).state();

        var told = only(assign(round, 1, SIX));

        assertThat(told.assignments().getFirst().experts()).hasSize(1).doesNotContain(gone);
    }

    @Test
    void waitsForTheContentOfADossier() {
        var decision = running(2).assign(Map.of(dossier(0), candidate(0)), SIX, FIRST, NOW);

        assertThat(only(decision).assignments())
                .extracting(RoundEvent.NewPlaces::dossierId)
                .containsExactly(dossier(0));
    }

    @Test
    void namesTheDossiersThatCannotBeServedAndAssignsNothing() {
        var experts = List.of(expert(1, "110000"), employedBy(3, code(0)));

        assertThatThrownBy(() -> assign(running(2), 2, experts))
                .isInstanceOfSatisfying(RoundRejection.NotEnoughExperts.class, no -> {
                    assertThat(no.args()).containsEntry("count", 1);
                    assertThat(no.faults())
                            .singleElement()
                            .satisfies(f -> assertThat(f.args()).containsEntry("eligible", 1));
                });
    }

    @Test
    void neverAssignsAConflictOrAnInactiveExpert() {
        var retired = expert(5, "110000");
        var profile = retired.profile();
        var inactive = retired.describe(new ExpertProfile(
                        profile.name(),
                        profile.employer(),
                        profile.province(),
                        profile.skills(),
                        false,
                        profile.knownConflicts(),
                        profile.contact()))
                .state();
        var experts = new ArrayList<>(List.of(
                employedBy(1, code(0)),
                expert(2, "330200"),
                expert(3, "120000").declare(code(0)).state(),
                expert(4, "120000"),
                inactive,
                expert(6, "120000")));

        var told = only(assign(running(1), 1, experts));

        assertThat(told.assignments().getFirst().experts()).containsExactly(id(4), id(6));
    }

    @Test
    void letsAMinistryChooseOtherExperts() {
        var round = assigned(1);
        var kept = round.holders(dossier(0)).getFirst();
        var lost = round.holders(dossier(0)).getLast();

        var decision = round.choose(candidate(0), List.of(byId(kept), SIX.getLast()), Set.of(), NOW);

        assertThat(only(decision).assignments().getFirst().experts()).containsExactly(id(6));
        var after = (RunningRound) decision.state();
        assertThat(after.holders(dossier(0))).containsExactly(kept, id(6));
        assertThat(after.placesOf(dossier(0))).extracting(Place::expertId).contains(lost);
    }

    @Test
    void refusesAConflictThatAMinistryChose() {
        assertThatThrownBy(() ->
                        assigned(1).choose(candidate(0), List.of(SIX.getLast(), employedBy(9, code(0))), Set.of(), NOW))
                .isInstanceOf(RoundRejection.ConflictOfInterest.class)
                .satisfies(no -> assertThat(((Rejection) no).args()).containsEntry("experts", List.of("exp-09")));
    }

    @Test
    void refusesToBringSomebodyBack() {
        var round = assigned(1);
        var gone = round.holders(dossier(0)).getFirst();
        var freed = round.recused(dossier(0), gone, NOW).state();

        assertThatThrownBy(() -> freed.choose(candidate(0), List.of(byId(gone), SIX.getLast()), Set.of(), NOW))
                .isInstanceOf(RoundRejection.ExpertLeft.class);
    }

    @Test
    void refusesToReplaceSomebodyWhoScored() {
        var round = assigned(1);
        var scored = round.holders(dossier(0)).getFirst();

        assertThatThrownBy(() -> round.choose(candidate(0), List.of(SIX.get(4), SIX.get(5)), Set.of(scored), NOW))
                .isInstanceOf(RoundRejection.AlreadyScored.class);
    }

    @Test
    void refusesMoreOrFewerExpertsThanTheCycleAsksFor() {
        assertThatThrownBy(() -> assigned(1).choose(candidate(0), List.of(SIX.getLast()), Set.of(), NOW))
                .isInstanceOf(InvalidFields.class)
                .hasMessageContaining("round.expert-count");
    }

    private static Expert byId(ExpertId id) {
        return SIX.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }
}
