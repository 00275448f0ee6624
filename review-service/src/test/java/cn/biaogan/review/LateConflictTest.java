package cn.biaogan.review;

import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.Dossiers.dossier;
import static cn.biaogan.review.fixture.ReviewInMemory.onVersion;
import static cn.biaogan.review.fixture.ReviewedCycle.MIIT;
import static cn.biaogan.review.fixture.ReviewedCycle.SAMR;
import static cn.biaogan.review.fixture.ReviewedCycle.as;
import static cn.biaogan.review.fixture.ReviewedCycle.choices;
import static cn.biaogan.review.fixture.ReviewedCycle.marks;
import static cn.biaogan.review.fixture.ReviewedCycle.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.DeclareConflictHandler;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.ReviewedCycle;
import cn.biaogan.review.selection.CountersignSelectionHandler;
import cn.biaogan.review.selection.ProposeSelectionHandler;
import cn.biaogan.review.selection.ReadResults;
import cn.biaogan.review.selection.domain.DossierResult;
import cn.biaogan.review.selection.domain.ExpertScore;
import cn.biaogan.review.selection.domain.SelectionRejection;
import cn.biaogan.review.sheet.OwnSheets;
import cn.biaogan.review.sheet.SubmitScoreHandler;
import cn.biaogan.review.sheet.domain.Recused;
import cn.biaogan.review.sheet.domain.ScoreSheetRejection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A conflict of interest that comes to light once experts are at work, or done. */
class LateConflictTest {

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

    private void declare(ExpertId expert, int dossier) {
        cycle.review().use(DeclareConflictHandler.class).declare(CreditCodes.code(dossier), as(expert));
    }

    private DossierResult best() {
        return cycle.review().use(ReadResults.class).of(CYCLE).dossiers().getFirst();
    }

    private List<JsonNode> recusals() {
        return cycle.review().told("cn.biaogan.review.expert-recused.v1");
    }

    private OwnSheets sheets() {
        return cycle.review().use(OwnSheets.class);
    }

    @Test
    void endsTheWorkOnWhatAMinistryRegistersAConflictWith() {
        assigned(2);
        var assigned = cycle.holders(0).getFirst();
        var signed = cycle.holders(0).getLast();
        cycle.sign(0, signed);
        var elsewhere = cycle.holders(1);

        cycle.registerConflict(assigned, 0);
        cycle.registerConflict(signed, 0);

        for (ExpertId bound : List.of(assigned, signed)) {
            assertThat(sheets().get(sheet(0, bound), as(bound)).state()).isInstanceOf(Recused.class);
        }
        assertThat(recusals()).hasSize(2);
        assertThat(cycle.round().missing(dossier(0))).isEqualTo(2);
        assertThat(cycle.holders(1)).isEqualTo(elsewhere);
    }

    @Test
    void disregardsTheScoreOfWhoAMinistryFindsToBeBound() {
        assigned(2);
        cycle.score(0, 5);
        cycle.score(1, 3);
        var bound = cycle.holders(0).getFirst();

        cycle.registerConflict(bound, 0);

        assertThat(best().scores()).hasSize(1).extracting(ExpertScore::expertId).doesNotContain(bound);
        assertThat(best().disregarded()).extracting(ExpertScore::expertId).containsExactly(bound);
        assertThat(best().selectable()).isFalse();
    }

    @Test
    void disregardsTheScoreOfWhoDeclaresTooLate() {
        assigned(1);
        cycle.score(0, 5);
        var bound = cycle.holders(0).getFirst();

        declare(bound, 0);

        assertThat(best().disregarded()).extracting(ExpertScore::expertId).containsExactly(bound);
    }

    /** Whoever opens files by these facts closes them again. */
    @Test
    void tellsThatWhoScoredHasLeft() {
        assigned(1);
        cycle.score(0, 5);
        var bound = cycle.holders(0).getFirst();

        declare(bound, 0);
        cycle.review().settle();

        assertThat(recusals())
                .singleElement()
                .satisfies(told -> assertThat(told.get("expertId").asString()).isEqualTo(bound.value()));
        assertThatThrownBy(() -> sheets().requireAdmitted(dossier(0), as(bound)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givesThePlaceOfAScoreThatWasDisregardedToAnother() {
        assigned(1);
        cycle.score(0, 5);
        var bound = cycle.holders(0).getFirst();
        cycle.registerConflict(bound, 0);

        cycle.assign();
        cycle.score(0, cycle.holders(0).getLast(), 3);

        assertThat(cycle.holders(0)).hasSize(2).doesNotContain(bound);
        assertThat(best().score()).isEqualByComparingTo("80");
    }

    @Test
    void letsAMinistryReplaceABoundExpertWhoScoredBeforeThePlaceIsFree() {
        assigned(1);
        cycle.score(0, 5);
        var bound = cycle.holders(0).getFirst();
        declare(bound, 0);

        cycle.replaceOne(0);

        assertThat(cycle.holders(0)).hasSize(2).doesNotContain(bound);
    }

    @Test
    void refusesTheCountersignatureAfterAScoreWasDisregarded() {
        assigned(1);
        cycle.score(0, 4);
        var proposed = cycle.review().use(ProposeSelectionHandler.class).propose(CYCLE, choices(0), List.of(), SAMR);
        cycle.registerConflict(cycle.holders(0).getFirst(), 0);

        assertThatThrownBy(() -> cycle.review()
                        .use(CountersignSelectionHandler.class)
                        .countersign(CYCLE, onVersion(MIIT, proposed.version())))
                .isInstanceOf(SelectionRejection.ScoreDisregarded.class);
    }

    /** As after a crash between the write of the expert and those of the sheets. */
    @Test
    void bindsAnExpertBeforeTheirSheetsHaveFollowed() {
        assigned(2);
        cycle.score(1, 4);
        var bound = cycle.holders(1).getFirst();
        var expert = cycle.review().<Expert, Void>aggregates("experts");
        expert.change(
                TenantId.NATIONAL,
                bound.value(),
                as(bound),
                known -> known.orElseThrow().declare(CreditCodes.code(1)));

        assertThat(best().disregarded()).extracting(ExpertScore::expertId).containsExactly(bound);
        assertThatThrownBy(() -> sheets().requireAdmitted(dossier(1), as(bound)))
                .isInstanceOf(ScoreSheetRejection.ConflictOfInterest.class);
    }

    @Test
    void takesNoScoreOfABoundExpertWhoseSheetHasNotFollowed() {
        assigned(1);
        var bound = cycle.holders(0).getFirst();
        cycle.sign(0, bound);
        var expert = cycle.review().<Expert, Void>aggregates("experts");
        expert.change(
                TenantId.NATIONAL,
                bound.value(),
                as(bound),
                known -> known.orElseThrow().declare(CreditCodes.code(0)));

        assertThatThrownBy(
                        () -> cycle.review().use(SubmitScoreHandler.class).submit(sheet(0, bound), marks(5), as(bound)))
                .isInstanceOf(ScoreSheetRejection.ConflictOfInterest.class);
    }
}
