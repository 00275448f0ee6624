package cn.biaogan.review;

import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.Dossiers.RECOMMENDED;
import static cn.biaogan.review.fixture.Dossiers.application;
import static cn.biaogan.review.fixture.Dossiers.dossier;
import static cn.biaogan.review.fixture.ReviewInMemory.onVersion;
import static cn.biaogan.review.fixture.ReviewedCycle.MIIT;
import static cn.biaogan.review.fixture.ReviewedCycle.SAMR;
import static cn.biaogan.review.fixture.ReviewedCycle.as;
import static cn.biaogan.review.fixture.ReviewedCycle.choices;
import static cn.biaogan.review.fixture.ReviewedCycle.marks;
import static cn.biaogan.review.fixture.ReviewedCycle.passedOver;
import static cn.biaogan.review.fixture.ReviewedCycle.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.DeclareConflictHandler;
import cn.biaogan.review.expert.RevealContactHandler;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Experts;
import cn.biaogan.review.fixture.Facts;
import cn.biaogan.review.fixture.ReviewedCycle;
import cn.biaogan.review.round.ChooseExpertsHandler;
import cn.biaogan.review.round.domain.RoundRejection;
import cn.biaogan.review.selection.CountersignSelectionHandler;
import cn.biaogan.review.selection.ProposeSelectionHandler;
import cn.biaogan.review.selection.ReadResults;
import cn.biaogan.review.selection.domain.SelectionRejection;
import cn.biaogan.review.sheet.OwnSheets;
import cn.biaogan.review.sheet.SubmitScoreHandler;
import cn.biaogan.review.sheet.domain.Assigned;
import cn.biaogan.review.sheet.domain.Recused;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetRejection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The handlers together: what one aggregate tells, the others follow. */
class ReviewPathTest {

    private final ReviewedCycle cycle = new ReviewedCycle(4);

    @AfterEach
    void close() {
        cycle.close();
    }

    private void assigned(int dossiers) {
        cycle.recommend(dossiers);
        cycle.start();
        cycle.assign();
    }

    private ScoreSheet sheetOf(int dossier, ExpertId expert) {
        return cycle.review()
                .use(OwnSheets.class)
                .get(sheet(dossier, expert), as(expert))
                .state();
    }

    private ProposeSelectionHandler propose() {
        return cycle.review().use(ProposeSelectionHandler.class);
    }

    private CountersignSelectionHandler countersign() {
        return cycle.review().use(CountersignSelectionHandler.class);
    }

    @Test
    void startsOnlyAfterRecommendationHasClosed() {
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 0));

        assertThatThrownBy(() -> cycle.start()).isInstanceOf(RoundRejection.RecommendationOpen.class);
    }

    @Test
    void opensASheetForEveryPlace() {
        assigned(3);

        for (int n = 0; n < 3; n++) {
            int number = n;
            assertThat(cycle.holders(n))
                    .hasSize(2)
                    .allSatisfy(e -> assertThat(sheetOf(number, e)).isInstanceOf(Assigned.class));
        }
    }

    @Test
    void assignsOnlyWhatIsNewTheSecondTime() {
        assigned(2);
        cycle.review().deliver(Facts.submitted(2));
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 2));
        cycle.assign();
        cycle.assign();

        var told = cycle.review().told("cn.biaogan.review.assigned.v1");
        assertThat(told).hasSize(2);
        assertThat(told.get(1).get("assignments")).hasSize(1);
    }

    @Test
    void ignoresARepeatedBatch() {
        assigned(2);
        var before = cycle.round();

        cycle.review().deliverAgain(Facts.recommended(CYCLE.value(), 1));

        assertThat(cycle.round()).isEqualTo(before);
    }

    @Test
    void assignsADossierOnceItsContentHasCaughtUp() {
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 1));
        cycle.recommend(1);
        cycle.start();
        cycle.assign();
        assertThat(cycle.round().missing(dossier(1))).isEqualTo(2);

        cycle.review().deliver(Facts.submitted(1));
        cycle.assign();

        assertThat(cycle.round().missing(dossier(1))).isZero();
    }

    @Test
    void keepsTheExpertsAwayWhomTheEnterpriseAskedToKeepAway() {
        cycle.recommend(0);
        cycle.review().deliver(Facts.submittedAvoiding(0, CreditCodes.code(900_001)));
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 0));
        cycle.start();
        cycle.assign();

        assertThat(cycle.holders(0)).hasSize(2).doesNotContain(Experts.id(1));
        assertThatThrownBy(() -> cycle.review()
                        .use(ChooseExpertsHandler.class)
                        .choose(
                                CYCLE,
                                dossier(0),
                                List.of(Experts.id(1), cycle.holders(0).getFirst()),
                                SAMR))
                .isInstanceOf(RoundRejection.ConflictOfInterest.class);
    }

    @Test
    void givesARecusedPlaceToAnotherExpert() {
        assigned(1);
        var gone = cycle.holders(0).getFirst();
        cycle.recuse(0, gone);
        assertThat(cycle.round().missing(dossier(0))).isEqualTo(1);

        cycle.assign();

        assertThat(cycle.holders(0)).hasSize(2).doesNotContain(gone);
    }

    @Test
    void hidesOthersSheetsAndTheirDossiers() {
        assigned(1);
        var holder = cycle.holders(0).getFirst();
        var stranger = as(cycle.stranger(0));
        var own = cycle.review().use(OwnSheets.class);

        assertThatThrownBy(() -> own.get(sheet(0, holder), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.requireAdmitted(dossier(0), stranger)).isInstanceOf(NotFound.class);
        assertThat(own.list(stranger, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void opensTheDossierToItsExpertWithTheStatement() {
        assigned(1);
        var holder = cycle.holders(0).getFirst();
        var own = cycle.review().use(OwnSheets.class);
        assertThatThrownBy(() -> own.requireAdmitted(dossier(0), as(holder)))
                .isInstanceOf(ScoreSheetRejection.StatementMissing.class);

        cycle.sign(0, holder);

        assertThatCode(() -> own.requireAdmitted(dossier(0), as(holder))).doesNotThrowAnyException();
    }

    @Test
    void endsTheWorkOnWhatAnExpertDeclaresAConflictWith() {
        assigned(1);
        var bound = cycle.holders(0).getFirst();
        cycle.sign(0, bound);

        cycle.review().use(DeclareConflictHandler.class).declare(CreditCodes.code(0), as(bound));
        cycle.review().settle();

        assertThat(sheetOf(0, bound)).isInstanceOf(Recused.class);
        assertThat(cycle.round().missing(dossier(0))).isEqualTo(1);
    }

    @Test
    void closesTheSheetOfWhoAMinistryReplaced() {
        assigned(1);
        var lost = cycle.holders(0).getFirst();
        var added = cycle.stranger(0);

        cycle.replaceOne(0);

        assertThat(sheetOf(0, lost)).isInstanceOf(Recused.class);
        assertThat(sheetOf(0, added)).isInstanceOf(Assigned.class);
        assertThat(cycle.holders(0)).contains(added).doesNotContain(lost);
    }

    @Test
    void writesEveryRevealOfAContactToTheAudit() {
        var contact = cycle.review().use(RevealContactHandler.class).reveal("exp-01", SAMR);

        assertThat(contact.email()).isEqualTo("expert1@example.cn");
        assertThat(cycle.review().audited())
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("experts/national/exp-01/contact"));
    }

    @Test
    void takesNoScoreForAWithdrawnDossier() {
        assigned(1);
        var expert = cycle.holders(0).getFirst();
        cycle.sign(0, expert);
        cycle.review().deliver(Facts.withdrawn(0));

        assertThatThrownBy(() ->
                        cycle.review().use(SubmitScoreHandler.class).submit(sheet(0, expert), marks(4), as(expert)))
                .isInstanceOf(ScoreSheetRejection.DossierWithdrawn.class);
    }

    @Test
    void leavesOutWhatWasWithdrawnWhileItsBatchWasBeingSent() {
        cycle.review().deliver(Facts.submitted(0));
        cycle.review().deliver(Facts.withdrawn(0));
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 0, RECOMMENDED.plusSeconds(120)));
        assigned(0);

        assertThat(cycle.round().recommended().standing()).isEmpty();
        assertThat(cycle.review().told("cn.biaogan.review.started.v1"))
                .singleElement()
                .satisfies(told -> assertThat(told.get("dossierCount").asInt()).isZero());
        assertThat(cycle.review().use(ReadResults.class).of(CYCLE).dossiers())
                .singleElement()
                .satisfies(result -> assertThat(result.standing()).isFalse());
    }

    @Test
    void takesUpWhatIsSubmittedAndRecommendedAgainAfterAWithdrawal() {
        cycle.review().deliver(Facts.submitted(0));
        cycle.review().deliver(Facts.withdrawn(0));
        cycle.review().deliver(Facts.submitted(0));
        cycle.review().deliver(Facts.recommended(CYCLE.value(), 0, RECOMMENDED.plusSeconds(120)));
        assigned(0);

        assertThat(cycle.holders(0)).hasSize(2);
    }

    @Test
    void decidesWhatOneMinistryProposesAndTheOtherCountersigns() {
        assigned(3);
        cycle.score(0, 4);
        cycle.score(1, 3);

        cycle.select(List.of(passedOver(2)), 0);

        var decided =
                cycle.review().told("cn.biaogan.review.selection-decided.v1").getFirst();
        assertThat(decided.at("/selected/0/applicationId").asString())
                .isEqualTo(application(0).value());
        assertThat(decided.at("/selected/0/score").decimalValue()).isEqualByComparingTo("80");
        assertThat(decided.get("notSelected")).hasSize(1);
        assertThat(decided.at("/passedOver/0/applicationId").asString())
                .isEqualTo(application(2).value());
    }

    @Test
    void needsANewCountersignatureForAChangedProposal() {
        assigned(2);
        cycle.score(0, 4);
        cycle.score(1, 3);
        var first = propose().propose(CYCLE, choices(0), List.of(), SAMR);
        assertThatThrownBy(() -> propose().propose(CYCLE, choices(0, 1), List.of(), SAMR))
                .isInstanceOf(VersionRequired.class);

        propose().propose(CYCLE, choices(0, 1), List.of(), onVersion(SAMR, first.version()));

        assertThatThrownBy(() -> countersign().countersign(CYCLE, onVersion(MIIT, first.version())))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> countersign().countersign(CYCLE, MIIT)).isInstanceOf(VersionRequired.class);
    }

    @Test
    void refusesTheCountersignatureWhenASelectedEnterpriseWithdrew() {
        assigned(1);
        cycle.score(0, 4);
        var proposed = propose().propose(CYCLE, choices(0), List.of(), SAMR);
        cycle.review().deliver(Facts.withdrawn(0));

        assertThatThrownBy(() -> countersign().countersign(CYCLE, onVersion(MIIT, proposed.version())))
                .isInstanceOf(SelectionRejection.Withdrawn.class);
    }
}
