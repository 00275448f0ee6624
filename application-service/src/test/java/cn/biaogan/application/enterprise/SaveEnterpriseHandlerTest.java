package cn.biaogan.application.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.Versioned;
import java.time.Duration;
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
        assertThatThrownBy(() -> save.handle(profile(3), service.enterprise(9))).isInstanceOf(StaleVersion.class);
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
    void anAccountWithoutEnterpriseOrJurisdictionHasNoProfile() {
        assertThatThrownBy(() -> save.handle(profile(1), service.act("", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(EnterpriseRejection.Unplaced.class);
        assertThatThrownBy(() -> save.handle(profile(1), service.act("ent-x", TenantId.NATIONAL, "enterprise")))
                .isInstanceOf(EnterpriseRejection.Unplaced.class);
    }
}
