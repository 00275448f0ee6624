package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.EnterpriseAccount;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Writes the caller's own profile. The credit code is taken first; what a crash or a refusal leaves behind
 * {@link CreditCodeSweep} gives back.
 */
@Component
public class SaveEnterpriseHandler {

    private final Aggregates<Enterprise, Void> enterprises;
    private final CreditCodeRegister register;
    private final Clock clock;

    SaveEnterpriseHandler(Aggregates<Enterprise, Void> enterprises, CreditCodeRegister register, Clock clock) {
        this.enterprises = enterprises;
        this.register = register;
        this.clock = clock;
    }

    /** Creates the profile, or edits the version the caller names. */
    public Versioned<Enterprise> handle(Profile profile, Act act) {
        var account = new EnterpriseAccount(act.tenant(), act.organisation());
        Instant now = clock.instant();
        if (!alreadyShown(profile, act)) {
            register.take(profile.creditCode(), act, now);
        }
        var saved = enterprises.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> Decision.of(known.map(enterprise -> edited(enterprise, profile, act, now))
                        .orElseGet(() -> Enterprise.founded(account.organisation(), profile, now, now))));
        releaseFormer(saved.state(), act);
        return saved;
    }

    private boolean alreadyShown(Profile profile, Act act) {
        return enterprises
                .find(act.tenant(), act.organisation())
                .map(known -> known.state().shows(profile.creditCode()))
                .orElse(false);
    }

    private static Enterprise edited(Enterprise enterprise, Profile profile, Act act, Instant now) {
        act.withVersionRequired();
        return enterprise.edited(profile, now, now);
    }

    private void releaseFormer(Enterprise saved, Act act) {
        var former = saved.former();
        if (former != null) {
            register.release(former.code(), act.tenant(), act.organisation(), former.claimedAt(), act);
        }
    }
}
