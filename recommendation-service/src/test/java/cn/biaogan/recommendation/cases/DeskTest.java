package cn.biaogan.recommendation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.CaseFile;
import cn.biaogan.recommendation.cases.domain.CaseRejection;
import cn.biaogan.recommendation.cases.domain.CheckScore;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Notes;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Points;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.cases.domain.Step;
import cn.biaogan.recommendation.cases.domain.Worksheet;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.domain.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Officers of one unit share its cases and write down what they see. */
class DeskTest {

    private static final Place ANSWER = new Place("/answers/SC-1-1-1");
    private static final Place RESULTS = new Place("/form/results");

    private final World world = new World();
    private final CaseId id = world.submitted(1, Size.LARGE).caseId();

    @Test
    void whoClaimsACaseIsAskedBeforeAColleagueDecides() {
        world.claims.claim(id, false, World.officer());

        assertThatThrownBy(() -> world.accept.handle(id, null, false, World.colleague()))
                .isInstanceOfSatisfying(
                        CaseRejection.ClaimedByOther.class,
                        no -> assertThat(no.args()).containsEntry("officer", "officer"));
        assertThatThrownBy(() -> world.claims.claim(id, false, World.colleague()))
                .isInstanceOf(CaseRejection.ClaimedByOther.class);
        world.accept.handle(id, null, false, World.officer());
        assertThat(world.caseOf(id)).isInstanceOf(Case.Accepted.class);
    }

    @Test
    void whoTakesACaseOverIsKeptInTheSteps() {
        world.claims.claim(id, false, World.officer());

        world.decline.handle(id, new Reason("不属于工业企业"), true, World.colleague());

        assertThat(world.caseOf(id).file().steps().subList(1, 4))
                .extracting(
                        Step::what, step -> Objects.requireNonNull(step.by()).account())
                .containsExactly(
                        tuple(Step.What.CLAIMED, "officer"),
                        tuple(Step.What.TAKEN_OVER, "colleague"),
                        tuple(Step.What.DECLINED, "colleague"));
    }

    @Test
    void aCaseIsHandedOverToAColleagueWhoWasAtTheDesk() {
        assertThatThrownBy(() -> world.claims.handOver(id, "colleague", null, false, World.officer()))
                .as("never seen")
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults().getFirst().code()).isEqualTo("case.unknown-officer"));
        world.officers.saw(World.colleague());

        world.claims.handOver(id, "colleague", new Reason("我本周出差"), false, World.officer());

        assertThat(holder()).isEqualTo("colleague");
        assertThat(world.caseOf(id).file().steps()).last().satisfies(step -> {
            assertThat(step.to()).isNotNull();
            assertThat(step.remark()).isEqualTo(new Reason("我本周出差"));
        });
        assertThat(world.lines.load(World.TENANT, World.UNIT, World.CYCLE)).containsEntry("colleague", 1L);
        assertThat(world.cases.events())
                .last()
                .isInstanceOfSatisfying(
                        CaseEvent.CaseHandedOver.class,
                        told -> assertThat(told.to().account()).isEqualTo("colleague"));
    }

    @Test
    void whoHasACaseAlreadyIsNotToldAgain() {
        world.officers.saw(World.colleague());
        world.claims.handOver(id, "colleague", null, false, World.officer());
        int before = world.cases.events().size();

        world.claims.handOver(id, "colleague", null, true, World.officer());

        assertThat(world.cases.events()).hasSize(before);
    }

    @Test
    void whoKeepsACaseIsToldNothing() {
        world.officers.saw(World.officer());
        int before = world.cases.events().size();

        world.claims.handOver(id, "officer", null, false, World.officer());

        assertThat(holder()).isEqualTo("officer");
        assertThat(world.cases.events()).hasSize(before);
    }

    @Test
    void colleaguesAreKnownByNameAndByLoginName() {
        var actor = new Actor("7f2c", "zhou", "周示例", World.TENANT, World.UNIT, Set.of("recommender"), "");
        world.officers.saw(new Act("test", actor, null, null, null));

        world.claims.handOver(id, "zhou", null, false, World.officer());
        assertThat(holder()).isEqualTo("7f2c");
        assertThatThrownBy(() -> world.claims.claim(id, false, World.officer()))
                .isInstanceOfSatisfying(
                        CaseRejection.ClaimedByOther.class,
                        no -> assertThat(no.args()).containsEntry("officer", "周示例"));
        assertThat(world.officers.colleagues(World.officer()).find("周示例")).isPresent();
    }

    @Test
    void whoLeavesACaseLeavesItToEverybody() {
        world.claims.claim(id, false, World.officer());
        world.claims.leave(id, World.officer());

        world.claims.claim(id, false, World.colleague());

        assertThat(holder()).isEqualTo("colleague");
    }

    @Test
    void aSecondClaimOfTheSameOfficerChangesNothing() {
        var first = world.claims.claim(id, false, World.officer());

        assertThat(world.claims.claim(id, false, World.officer()).version()).isEqualTo(first.version());
    }

    @Test
    void aClaimOutlastsACorrectionAndEndsWithAWithdrawal() {
        world.claims.claim(id, false, World.officer());
        world.returns.handle(id, ReturnOrder.of(new Correction(RESULTS, new Reason("请补充数据"))), false, World.officer());
        var corrected = Submissions.of(1, Size.LARGE, World.UNIT, "330000", 2);
        world.open.on(world.fromApplicant(corrected.applicationId(), corrected));
        assertThat(holder()).isEqualTo("officer");

        world.withdraw.on(world.fromApplicant(corrected.applicationId(), Submissions.withdrawal(corrected)));

        assertThat(sheet().claim()).isNull();
        assertThatThrownBy(() -> world.claims.claim(id, false, World.officer()))
                .isInstanceOf(CaseRejection.NoLongerHere.class);
    }

    @Test
    void remarksStayWithTheirPlaceAndBecomeCorrections() {
        world.notes.note(id, notes(new Notes.Note(ANSWER, new Reason("证书编号看不清"))), World.officer());
        world.notes.note(
                id,
                new Notes(List.of(new Notes.Note(RESULTS, new Reason("数据缺一年"))), List.of(), List.of("practice")),
                World.colleague());
        assertThat(sheet().remarks()).hasSize(2);
        assertThat(sheet().checked()).containsExactly("practice");

        world.returns.handle(
                id,
                new ReturnOrder(List.of(new Correction(RESULTS, new Reason("请补充2024年数据"))), List.of(ANSWER)),
                false,
                World.officer());

        assertThat(((Case.Returned) world.caseOf(id)).corrections().value())
                .containsExactly(
                        new Correction(RESULTS, new Reason("请补充2024年数据")),
                        new Correction(ANSWER, new Reason("证书编号看不清")));
        assertThat(sheet().remarks()).as("kept for the next look").hasSize(2);
    }

    @Test
    void aRemarkIsWrittenOverAndRemoved() {
        world.notes.note(id, notes(new Notes.Note(ANSWER, new Reason("证书编号看不清"))), World.officer());
        world.notes.note(id, notes(new Notes.Note(ANSWER, new Reason("证书已过期"))), World.colleague());
        assertThat(sheet().remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).isEqualTo(new Reason("证书已过期"));
            assertThat(remark.by().account()).isEqualTo("colleague");
        });

        world.notes.note(id, new Notes(List.of(), List.of(ANSWER), null), World.officer());
        assertThat(sheet().remarks()).isEmpty();
    }

    @Test
    void everyNoteThatFitsNowhereIsNamed() {
        var wrong = new Notes(
                List.of(
                        new Notes.Note(new Place("/form/unheardOf"), new Reason("？")),
                        new Notes.Note(ANSWER, new Reason("一")),
                        new Notes.Note(ANSWER, new Reason("二"))),
                List.of(),
                List.of("no-such-section"));

        assertThatThrownBy(() -> world.notes.note(id, wrong, World.officer()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly(
                                        "/set/0/pointer value.unknown",
                                        "/set/2/pointer value.duplicate",
                                        "/checked/0 value.unknown"));
    }

    @Test
    void aReturnNamesTheRemarkThatIsNotThere() {
        var order = new ReturnOrder(List.of(), List.of(ANSWER));

        assertThatThrownBy(() -> world.returns.handle(id, order, false, World.officer()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults().getFirst().pointer()).isEqualTo("/fromRemarks/0"));
    }

    @Test
    void aCheckIsScoredWithASentence() {
        world.notes.score(id, new Points(87), new Reason("体系健全，数据完整"), World.officer());

        assertThat(world.scores.of(World.TENANT, List.of(id))).containsEntry(id, 87);
        assertThatThrownBy(() -> new Points(101)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Points(-1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whatWasCheckedAndScoredTellsInWhichSubmission() {
        check("practice");
        world.notes.score(id, new Points(87), new Reason("数据完整"), World.officer());
        comesBackCorrected();

        assertThat(file().checkedOn()).as("not looked through again").isEqualTo(1);
        assertThat(scoredOn()).isEqualTo(1);

        world.notes.note(id, notes(new Notes.Note(ANSWER, new Reason("证书编号看不清"))), World.officer());
        assertThat(file().checkedOn()).as("a remark checks nothing").isEqualTo(1);
        check("practice");
        world.notes.score(id, new Points(90), new Reason("已补正"), World.officer());

        assertThat(file().checkedOn()).isEqualTo(2);
        assertThat(scoredOn()).isEqualTo(2);
    }

    @Test
    void worksheetsOfBeforeTakeTheEarliestSubmissionForTheirs() {
        var before = world.clock.instant();
        comesBackCorrected();
        var now = file();
        var score = new CheckScore(new Points(87), new Reason("数据完整"), new Officer("a", "a", "甲"), before, null);
        var old = new CaseFile(
                now.caseId(),
                now.applicationId(),
                now.applicantTenant(),
                now.cycleId(),
                now.recommenderId(),
                now.enterpriseId(),
                now.submission(),
                now.steps(),
                new Worksheet(null, List.of(), List.of("practice"), null, score));

        assertThat(old.checkedOn()).isEqualTo(1);
        assertThat(old.scoredOn(score)).isEqualTo(1);
    }

    @Test
    void theOneToCompareWithIsTheOneThatTheUnitHeldBefore() {
        assertThat(file().previousSubmission()).isEmpty();
        var first = Submissions.of(1, Size.LARGE, World.UNIT, "330000", 1);
        world.withdraw.on(world.fromApplicant(first.applicationId(), Submissions.withdrawal(first)));
        var third = Submissions.of(1, Size.LARGE, World.UNIT, "330000", 3);
        world.open.on(world.fromApplicant(third.applicationId(), third));

        assertThat(file().previousSubmission())
                .as("another unit had the second")
                .contains(1);
    }

    @Test
    void anotherUnitFindsNothingToClaimOrToNoteOn() {
        var stranger = World.officer("rec-330200", World.TENANT, null);

        assertThatThrownBy(() -> world.claims.claim(id, true, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.notes.note(id, new Notes(List.of(), List.of(), List.of()), stranger))
                .isInstanceOf(NotFound.class);
        assertThat(world.officers.of(World.TENANT, "rec-330200").officers())
                .as("strangers leave no trace at a desk that is not theirs")
                .isEmpty();
    }

    private static Notes notes(Notes.Note note) {
        return new Notes(List.of(note), List.of(), null);
    }

    private void check(String section) {
        world.notes.note(id, new Notes(List.of(), List.of(), List.of(section)), World.officer());
    }

    private void comesBackCorrected() {
        world.clock.advance(Duration.ofDays(1));
        world.returns.handle(id, ReturnOrder.of(new Correction(RESULTS, new Reason("请补充数据"))), false, World.officer());
        var corrected = Submissions.of(1, Size.LARGE, World.UNIT, "330000", 2);
        world.open.on(world.fromApplicant(corrected.applicationId(), corrected));
    }

    private int scoredOn() {
        return file().scoredOn(Objects.requireNonNull(sheet().score()));
    }

    private CaseFile file() {
        return world.caseOf(id).file();
    }

    private Worksheet sheet() {
        return file().sheet();
    }

    private String holder() {
        return Objects.requireNonNull(sheet().claim()).officer().account();
    }
}
