package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.EnterpriseAccount;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.application.team.Members;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes the caller's own profile. The credit code is taken first; what a crash or a refusal leaves behind
 * {@link CreditCodeSweep} gives back.
 */
@Component
public class SaveEnterpriseHandler {

    private final Aggregates<Enterprise, Void> enterprises;
    private final CreditCodeRegister register;
    private final LiveFilings filings;
    private final Members members;
    private final Clock clock;

    SaveEnterpriseHandler(
            Aggregates<Enterprise, Void> enterprises,
            CreditCodeRegister register,
            LiveFilings filings,
            Members members,
            Clock clock) {
        this.enterprises = enterprises;
        this.register = register;
        this.filings = filings;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Creates the profile, or edits the version the caller names; who saves it first is the enterprise's owner. The credit code stays while a submission is alive:
     * given up, another account could apply with it, and one legal entity would stand in a cycle twice.
     */
    public Versioned<Enterprise> handle(Profile profile, Act act) {
        var account = new EnterpriseAccount(act.tenant(), act.organisation());
        members.require(Right.EDITOR, act);
        Instant now = clock.instant();
        if (takesACode(profile, act)) {
            register.take(profile.creditCode(), act, now);
        }
        var saved = enterprises.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> Decision.of(known.map(enterprise -> edited(enterprise, profile, act, now))
                        .orElseGet(() -> Enterprise.founded(account.organisation(), profile, now, now))));
        members.found(act);
        releaseFormer(saved.state(), act);
        return saved;
    }

    /** False also for a repeat and for what is going to be refused as stale: neither may touch another's code. */
    private boolean takesACode(Profile profile, Act act) {
        var known = enterprises.find(act.tenant(), act.organisation());
        Long current = known.map(Versioned::version).orElse(null);
        if (!Objects.equals(current, act.expectedVersion())) {
            return false;
        }
        return known.map(shown -> changesCode(shown.state(), profile, act)).orElse(true);
    }

    /** @throws EnterpriseRejection.CreditCodeInUse when it would and must not */
    private boolean changesCode(Enterprise enterprise, Profile profile, Act act) {
        if (enterprise.shows(profile.creditCode())) {
            return false;
        }
        members.require(Right.OWNER, act);
        if (filings.any(act.tenant(), act.organisation())) {
            throw new EnterpriseRejection.CreditCodeInUse();
        }
        return true;
    }

    private Enterprise edited(Enterprise enterprise, Profile profile, Act act, Instant now) {
        act.withVersionRequired();
        changesCode(enterprise, profile, act);
        return enterprise.edited(profile, now, now);
    }

    private void releaseFormer(Enterprise saved, Act act) {
        var former = saved.former();
        if (former != null) {
            register.release(former.code(), act.tenant(), act.organisation(), former.claimedAt(), act);
        }
    }
}
