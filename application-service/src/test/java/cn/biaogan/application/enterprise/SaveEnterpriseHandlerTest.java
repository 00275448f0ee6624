package cn.biaogan.application.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.cycle.FollowCycleHandler;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.Versioned;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveEnterpriseHandlerTest {

    private final ServiceInMemory service = new ServiceInMemory();
    private final SaveEnterpriseHandler save = service.bean(SaveEnterpriseHandler.class);

    @AfterEach
    void close() {
        service.close();
    }

    private static Profile profile(int code) {
        return Fictional.profile(Fictional.particulars(code, 10, "1"));
    }

    private Act someoneElse() {
        return service.act("ent-yongjiang", Fictional.NINGBO, "enterprise");
    }

    private CreditCodeClaim claim(int code) {
        return service.<CreditCodeClaim, Void>kind("credit-code-claims")
                .get(TenantId.NATIONAL, Fictional.creditCode(code).value())
                .state();
    }

    private Versioned<Enterprise> create() {
        return save.handle(profile(1), service.enterprise());
    }

    @Test
    void oneCreditCodeBelongsToOneOrganisationNationwide() {
        create();

        assertThatThrownBy(() -> save.handle(profile(1), someoneElse()))
                .isInstanceOf(EnterpriseRejection.CreditCodeTaken.class);
    }

    @Test
    void aChangedCodeSetsTheOldOneFree() {
        var created = create();
        save.handle(profile(2), service.enterprise(created.version()));

        assertThat(save.handle(profile(1), someoneElse()).version()).isEqualTo(1);
        assertThat(claim(2)).isInstanceOf(CreditCodeClaim.Held.class);
    }

    private void takeAway(int code) {
        takeAway(code, null);
    }

    private void takeAway(int code, @Nullable Long seen) {
        var officer = service.act("operations", TenantId.NATIONAL, "security-admin");
        service.bean(WithdrawCreditCodeHandler.class)
                .handle(
                        Fictional.creditCode(code).value(),
                        "经核对营业执照，不属于该账号所代表的单位",
                        new Act("test", officer.actor(), null, seen, null));
    }

    @Test
    void aCodeIsNotTakenFromWhoCameToHoldItMeanwhile() {
        create();
        save.handle(profile(2), service.enterprise(1));
        save.handle(profile(1), someoneElse());

        assertThatThrownBy(() -> takeAway(1, 1L)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aCodeCanBeTakenFromWhoIsNotTheEnterpriseBehindIt() {
        create();

        takeAway(1);

        assertThat(save.handle(profile(1), someoneElse()).version()).isEqualTo(1);
        save.handle(profile(2), service.enterprise(1));
        assertThatThrownBy(() -> save.handle(profile(1), service.enterprise(2)))
                .isInstanceOf(EnterpriseRejection.CreditCodeWithdrawn.class);
        assertThat(claim(1).barred())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("营业执照"));
    }

    @Test
    void nothingIsSubmittedUnderACodeThatWasTakenAway() {
        service.withCompleteDraft();

        takeAway(1);

        assertThatThrownBy(service::submit).isInstanceOf(EnterpriseRejection.CreditCodeWithdrawn.class);
    }

    @Test
    void aCodeIsNotTakenAwayWhileItsHolderApplies() {
        service.withCompleteDraft().submit();

        assertThatThrownBy(() -> takeAway(1)).isInstanceOf(EnterpriseRejection.HolderApplies.class);
    }

    @Test
    void whatNobodyHoldsCannotBeTakenAway() {
        assertThatThrownBy(() -> takeAway(1)).isInstanceOf(NotFound.class);
    }

    @Test
    void anEditMustNameTheVersionItChanges() {
        create();

        assertThatThrownBy(() -> save.handle(profile(1), service.enterprise())).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> save.handle(profile(1), service.enterprise(9))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aVersionOfNothingIsStale() {
        assertThatThrownBy(() -> save.handle(profile(1), service.enterprise(1))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void theRepeatOfACommandIsAnsweredNotDoneAgain() {
        var first = save.handle(profile(1), service.keyed("save-profile-1"));
        var second = save.handle(profile(1), service.keyed("save-profile-1"));

        assertThat(second.replayed()).isTrue();
        assertThat(second.version()).isEqualTo(first.version());
    }

    @Test
    void theSweepGivesBackACodeWhoseEditFailedAndSparesOneInUse() {
        create();
        service.bean(CreditCodeRegister.class)
                .take(Fictional.creditCode(3), service.enterprise(), service.clock.instant());
        assertThat(claim(3)).isInstanceOf(CreditCodeClaim.Held.class);

        var sweep = service.bean(CreditCodeSweep.class);
        sweep.sweep();
        assertThat(claim(3)).as("a running request is spared").isInstanceOf(CreditCodeClaim.Held.class);

        service.clock.advance(Duration.ofMinutes(11));
        sweep.sweep();
        assertThat(claim(3)).isInstanceOf(CreditCodeClaim.Free.class);
        assertThat(claim(1)).isInstanceOf(CreditCodeClaim.Held.class);
    }

    @Test
    void aReleaseSparesACodeTakenAgainMeanwhile() {
        var created = create();
        var register = service.bean(CreditCodeRegister.class);
        service.clock.advance(Duration.ofSeconds(1));
        register.take(Fictional.creditCode(1), service.enterprise(), service.clock.instant());

        save.handle(profile(2), service.enterprise(created.version()));

        assertThat(claim(1)).isInstanceOf(CreditCodeClaim.Held.class);
    }

    @Test
    void aStaleEditTakesNoCodeFromAnybody() {
        create();
        assertThatThrownBy(() -> save.handle(profile(3), service.enterprise(9))).isInstanceOf(StaleVersion.class);

        assertThat(save.handle(profile(3), someoneElse()).version()).isEqualTo(1);
    }

    @Test
    void theCreditCodeStaysWhileASubmissionIsAlive() {
        service.withCompleteDraft().submit();

        assertThatThrownBy(() -> save.handle(profile(2), service.enterprise(1)))
                .isInstanceOf(EnterpriseRejection.CreditCodeInUse.class);
        assertThatThrownBy(() -> save.handle(profile(1), someoneElse()))
                .isInstanceOf(EnterpriseRejection.CreditCodeTaken.class);
        assertThat(save.handle(profile(1), service.enterprise(1)).version())
                .as("the rest of the profile")
                .isEqualTo(2);

        service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, null), service.enterprise());
        assertThatThrownBy(() -> save.handle(profile(2), service.enterprise(2)))
                .as("the unit has not let go")
                .isInstanceOf(EnterpriseRejection.CreditCodeInUse.class);
        service.hear(new UnitWord.LetGo(Fictional.UNIT, Fictional.OPENED));
        assertThat(save.handle(profile(2), service.enterprise(2)).version()).isEqualTo(3);
    }

    @Test
    void theCreditCodeMayChangeOnceTheCycleOfARecommendationIsClosed() {
        service.withCompleteDraft().submit();
        service.hear(new UnitWord.PutForward(Fictional.UNIT, Fictional.OPENED));
        assertThatThrownBy(() -> save.handle(profile(2), service.enterprise(1)))
                .isInstanceOf(EnterpriseRejection.CreditCodeInUse.class);

        service.bean(FollowCycleHandler.class)
                .changed(Fictional.CYCLE_ID, service.enterprise(), cycle -> cycle.in(CycleView.Phase.CLOSED));
        assertThat(save.handle(profile(2), service.enterprise(1)).version()).isEqualTo(2);
    }

    @Test
    void anAccountWithoutEnterpriseOrJurisdictionHasNoProfile() {
        assertThatThrownBy(() -> save.handle(profile(1), service.act("", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(EnterpriseRejection.Unplaced.class);
        assertThatThrownBy(() -> save.handle(profile(1), service.act("ent-x", TenantId.NATIONAL, "enterprise")))
                .isInstanceOf(EnterpriseRejection.Unplaced.class);
    }
}
