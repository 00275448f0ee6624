package cn.biaogan.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.application.enterprise.SaveEnterpriseHandler;
import cn.biaogan.application.filing.domain.Accepted;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.Declined;
import cn.biaogan.application.filing.domain.Draft;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.Recommended;
import cn.biaogan.application.filing.domain.Released;
import cn.biaogan.application.filing.domain.Returned;
import cn.biaogan.application.filing.domain.Stage;
import cn.biaogan.application.filing.domain.Submitted;
import cn.biaogan.application.filing.domain.Turn;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.filing.domain.Verdict;
import cn.biaogan.application.filing.domain.Withdrawn;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.OutgoingEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What units say and enterprises do, in every order that can come. */
class ApplicationLifeTest {

    private static final Instant LATER = Fictional.OPENED.plusSeconds(3600);

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private Application withdraw() {
        return service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, "另选推荐单位"), service.enterprise())
                .state();
    }

    private void sentBack(int submission) {
        service.hear(new UnitWord.SentBack(
                Fictional.UNIT, submission, List.of(new Correction("/form/results", "请补充数据")), LATER));
    }

    private void tookOn() {
        service.hear(new UnitWord.TookOn(Fictional.UNIT, "材料齐全", LATER));
    }

    private void turnedDown() {
        service.hear(new UnitWord.TurnedDown(Fictional.UNIT, "材料不实", LATER));
    }

    private void letGo() {
        service.hear(new UnitWord.LetGo(Fictional.UNIT, LATER));
    }

    private void putForward() {
        service.hear(new UnitWord.PutForward(Fictional.UNIT, LATER));
    }

    private List<String> types() {
        return service.published().stream()
                .map(OutgoingEvent::type)
                .map(type -> type.substring("cn.biaogan.application.".length(), type.length() - 3))
                .toList();
    }

    @Test
    void aReturnedApplicationIsCorrectedAndGoesBackToTheSameUnit() {
        service.submit();
        sentBack(1);
        assertThat(service.application())
                .isInstanceOfSatisfying(
                        Returned.class,
                        returned -> assertThat(returned.corrections())
                                .containsExactly(new Correction("/form/results", "请补充数据")));

        service.save(Fictional.form());
        service.submit();

        assertThat(service.application()).isInstanceOf(Submitted.class);
        assertThat(service.application().folder().lastFiling().submission()).isEqualTo(2);
        assertThat(service.application().folder().lastFiling().number()).isEqualTo("BG2026-330000-00001");
        assertThat(types()).containsExactly("submitted", "resubmitted");
        assertThat(service.application().folder().verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.submission()).isEqualTo(1);
            assertThat(verdict.corrections()).containsExactly(new Correction("/form/results", "请补充数据"));
        });
    }

    @Test
    void aCorrectionDoesNotGoToAnotherUnit() {
        service.submit();
        sentBack(1);

        assertThatThrownBy(() -> service.submit(Fictional.OTHER_UNIT, service.enterprise()))
                .isInstanceOf(ApplicationRejection.CorrectionElsewhere.class);
    }

    @Test
    void aCorrectionMayComeAfterTheApplicationDeadlineButNotAfterTheRecommendationDeadline() {
        service.submit();
        sentBack(1);
        service.clock.moveTo(Fictional.LATER_DEADLINE);
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.DeadlinePassed.class);

        service.clock.moveTo(Fictional.DEADLINE);
        assertThat(service.submit().state()).isInstanceOf(Submitted.class);
    }

    @Test
    void aWordAboutAnEarlierSubmissionIsStale() {
        service.submit();
        sentBack(1);
        service.submit();

        sentBack(1);

        assertThat(service.application()).isInstanceOf(Submitted.class);
    }

    @Test
    void aWordOfAUnitThatDoesNotHoldItIsStale() {
        service.submit();
        service.hear(new UnitWord.TookOn(Fictional.OTHER_UNIT, null, LATER));
        service.hear(new UnitWord.PutForward(Fictional.OTHER_UNIT, LATER));

        assertThat(service.application()).isInstanceOf(Submitted.class);
    }

    @Test
    void afterTheUnitLetGoAnotherOneMayBeChosen() {
        service.submit();
        tookOn();
        assertThat(withdraw()).isInstanceOf(Withdrawn.class);
        assertThatThrownBy(() -> service.submit(Fictional.OTHER_UNIT, service.enterprise()))
                .isInstanceOf(ApplicationRejection.ReleasePending.class);

        letGo();
        assertThat(service.application()).isInstanceOf(Released.class);
        service.submit(Fictional.OTHER_UNIT, service.enterprise());

        assertThat(service.application().folder().lastFiling().submission()).isEqualTo(2);
        assertThat(service.application().folder().lastFiling().recommender().id())
                .isEqualTo(Fictional.OTHER_UNIT);
        assertThat(types()).containsExactly("submitted", "withdrawn", "submitted");
        assertThat(service.application().folder().verdicts())
                .extracting(Verdict::word, Verdict::submission, Verdict::reason)
                .containsExactly(tuple(Verdict.Word.ACCEPTED, 1, "材料齐全"), tuple(Verdict.Word.RELEASED, 1, null));
        assertThat(service.application().folder().history())
                .extracting(Turn::stage, Turn::reason)
                .containsExactly(
                        tuple(Stage.SUBMITTED, null), tuple(Stage.WITHDRAWN, "另选推荐单位"), tuple(Stage.SUBMITTED, null));
    }

    @Test
    void aWithdrawalNeedsAReasonOnceTheUnitHasAccepted() {
        var silent = new WithdrawApplication(ServiceInMemory.ID, null);
        var handler = service.bean(WithdrawApplicationHandler.class);
        service.submit();
        tookOn();

        assertThatThrownBy(() -> handler.handle(silent, service.enterprise()))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/reason", "application.reason-required")));
        assertThat(service.application()).isInstanceOf(Accepted.class);
        assertThat(withdraw()).isInstanceOf(Withdrawn.class);
    }

    @Test
    void aWithdrawalBeforeTheAcceptanceNeedsNone() {
        service.submit();

        assertThat(service.bean(WithdrawApplicationHandler.class)
                        .handle(new WithdrawApplication(ServiceInMemory.ID, null), service.enterprise())
                        .state())
                .isInstanceOf(Withdrawn.class);
    }

    @Test
    void afterADeclineAnotherUnitMayBeChosenButNotTheSame() {
        service.submit();
        turnedDown();
        assertThat(service.application()).isInstanceOf(Declined.class);

        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.DeclinedBefore.class);
        service.submit(Fictional.OTHER_UNIT, service.enterprise());

        assertThat(service.application()).isInstanceOf(Submitted.class);
        assertThat(types()).containsExactly("submitted", "submitted");
        assertThat(service.application().folder().verdicts())
                .extracting(Verdict::recommenderId, Verdict::reason)
                .containsExactly(tuple(Fictional.UNIT, "材料不实"));
    }

    @Test
    void aDeclineThatCrossedTheWithdrawalCountsAsADecline() {
        service.submit();
        withdraw();
        turnedDown();
        letGo();

        assertThat(service.application()).isInstanceOf(Declined.class);
    }

    @Test
    void anAcceptanceOrAReturnThatCrossedTheWithdrawalIsKeptAsTheUnitsAnswer() {
        service.submit();
        withdraw();
        tookOn();
        letGo();
        service.submit();
        withdraw();
        sentBack(2);
        letGo();

        assertThat(service.application()).isInstanceOf(Released.class);
        assertThat(service.application().folder().verdicts())
                .extracting(Verdict::word, Verdict::submission)
                .containsExactly(
                        tuple(Verdict.Word.ACCEPTED, 1),
                        tuple(Verdict.Word.RELEASED, 1),
                        tuple(Verdict.Word.RETURNED, 2),
                        tuple(Verdict.Word.RELEASED, 2));
    }

    @Test
    void nothingChangesOnceItIsInTheBatch() {
        service.submit();
        tookOn();
        assertThat(service.application()).isInstanceOf(Accepted.class);
        putForward();
        tookOn();
        turnedDown();

        assertThat(service.application()).isInstanceOf(Recommended.class);
        assertThatThrownBy(this::withdraw).isInstanceOf(ApplicationRejection.AlreadyRecommended.class);
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.AlreadyRecommended.class);
        assertThatThrownBy(() -> service.save(Fictional.form()))
                .isInstanceOf(ApplicationRejection.AlreadyRecommended.class);
    }

    @Test
    void theBatchMayBeHeardBeforeTheAcceptance() {
        service.submit();
        putForward();
        tookOn();

        assertThat(service.application()).isInstanceOf(Recommended.class);
    }

    @Test
    void aWithdrawalThatWasAnsweredHoldsAgainstABatchSentBeforeItReachedTheUnit() {
        service.submit();
        tookOn();
        withdraw();

        putForward();

        assertThat(service.application()).isInstanceOf(Released.class);
        assertThat(service.application().folder().history())
                .extracting(Turn::stage)
                .containsExactly(Stage.SUBMITTED, Stage.WITHDRAWN);
    }

    @Test
    void afterSuchABatchAnotherUnitMayBeChosenButNotTheSame() {
        service.submit();
        withdraw();
        putForward();

        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.DeclinedBefore.class);

        service.submit(Fictional.OTHER_UNIT, service.enterprise());
        putForward();
        assertThat(service.application()).isInstanceOf(Submitted.class);
    }

    @Test
    void whatIsWithAUnitIsNotEdited() {
        service.submit();

        assertThatThrownBy(() -> service.save(Fictional.form()))
                .isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
    }

    @Test
    void thereIsNothingToWithdrawFromADraftOrTwice() {
        assertThatThrownBy(this::withdraw).isInstanceOf(ApplicationRejection.NotSubmitted.class);
        service.submit();
        withdraw();
        assertThatThrownBy(this::withdraw).isInstanceOf(ApplicationRejection.NotSubmitted.class);
    }

    @Test
    void withdrawalsEndWithTheRecommendation() {
        service.submit();
        service.clock.moveTo(Fictional.LATER_DEADLINE);

        assertThatThrownBy(this::withdraw).isInstanceOf(ApplicationRejection.DeadlinePassed.class);
    }

    @Test
    void everySubmissionIsKeptAsItWas() {
        service.submit();
        var first = service.application().folder().lastFiling();
        sentBack(1);
        service.save(new LinkedHashMap<>(Map.of("results", "改写后的成效".repeat(30), "metrologyLeader", "林可测")));
        service.save(Fictional.form());
        service.submit();
        withdraw();
        letGo();
        service.submit(Fictional.OTHER_UNIT, service.enterprise());

        var filings = service.application().folder().filings();
        assertThat(filings.getFirst()).isEqualTo(first);
        assertThat(filings)
                .extracting(Filing::submission, filing -> filing.recommender().id())
                .containsExactly(tuple(1, Fictional.UNIT), tuple(2, Fictional.UNIT), tuple(3, Fictional.OTHER_UNIT));
        assertThat(filings).extracting(Filing::digest).doesNotHaveDuplicates();
    }

    @Test
    void anApplicationIsNotSubmittedWithoutEnd() {
        service.submit();
        for (int submission = 1; submission < 30; submission++) {
            sentBack(submission);
            service.submit();
        }
        sentBack(30);

        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.TooManySubmissions.class);
    }

    @Test
    void everySubmissionCountsWithTheSizeItHad() {
        service.submit();
        sentBack(1);
        service.bean(SaveEnterpriseHandler.class).handle(Fictional.profile(Fictional.small()), service.enterprise(1));
        service.submit();
        withdraw();

        assertThat(service.application().folder().history())
                .extracting(Turn::stage, turn -> turn.size().name())
                .containsExactly(
                        tuple(Stage.SUBMITTED, "LARGE"),
                        tuple(Stage.RESUBMITTED, "SME"),
                        tuple(Stage.WITHDRAWN, "SME"));
    }

    @Test
    void aCorrectionAndAWithdrawalHaveTheDeadlineOfTheirUnit() {
        service.submit();
        sentBack(1);
        Instant own = Fictional.LATER_DEADLINE.plusSeconds(3600);
        service.withCycle(
                Fictional.cycle().extended(Fictional.ZHEJIANG, Fictional.UNIT, new Deadlines(Fictional.DEADLINE, own)));
        service.clock.moveTo(own);
        assertThatThrownBy(service::submit).isInstanceOf(ApplicationRejection.DeadlinePassed.class);

        service.clock.moveTo(own.minusMillis(1));
        assertThat(service.submit().state()).isInstanceOf(Submitted.class);
        withdraw();
        assertThat(service.application()).isInstanceOf(Withdrawn.class);
    }

    @Test
    void aDraftIsOpenedWhileAnyUnitTakesApplications() {
        Instant own = Fictional.DEADLINE.plusSeconds(3600);
        service.withCycle(Fictional.cycle()
                .extended(Fictional.ZHEJIANG, Fictional.UNIT, new Deadlines(own, Fictional.LATER_DEADLINE)));
        service.clock.moveTo(Fictional.DEADLINE);
        var late = service.act("ent-late", Fictional.ZHEJIANG, "enterprise");
        var elsewhere = service.act("ent-late", new TenantId("440000"), "enterprise");
        var open = service.bean(OpenApplicationHandler.class);

        assertThat(open.handle(Fictional.CYCLE_ID, late).state()).isInstanceOf(Draft.class);
        assertThatThrownBy(() -> open.handle(Fictional.CYCLE_ID, elsewhere))
                .isInstanceOf(ApplicationRejection.DeadlinePassed.class);
    }

    @Test
    void aDraftIsOpenedOnce() {
        var again = service.bean(OpenApplicationHandler.class).handle(Fictional.CYCLE_ID, service.enterprise());

        assertThat(again.replayed()).isTrue();
        assertThat(again.state()).isInstanceOf(Draft.class);
    }

    @Test
    void accountsOfOneNameInTwoJurisdictionsHaveTwoApplications() {
        var namesake = service.act(Fictional.ENTERPRISE, Fictional.NINGBO, "enterprise");

        var opened = service.bean(OpenApplicationHandler.class).handle(Fictional.CYCLE_ID, namesake);

        assertThat(opened.replayed()).isFalse();
        assertThat(opened.id()).isNotEqualTo(ServiceInMemory.ID);
        assertThat(service.<Application, Object>kind("applications")
                        .get(Scope.all(), ServiceInMemory.ID)
                        .tenant())
                .isEqualTo(Fictional.ZHEJIANG);
    }

    @Test
    void noDraftIsOpenedAfterTheDeadline() {
        service.clock.moveTo(Fictional.DEADLINE);
        var late = service.act("ent-late", Fictional.ZHEJIANG, "enterprise");

        assertThatThrownBy(() -> service.bean(OpenApplicationHandler.class).handle(Fictional.CYCLE_ID, late))
                .isInstanceOf(ApplicationRejection.DeadlinePassed.class);
    }
}
