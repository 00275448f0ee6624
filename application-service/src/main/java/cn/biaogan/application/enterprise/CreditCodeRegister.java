package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.CreditCode;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** One credit code, one organisation, nationwide: a document per code that its holder takes before it shows the code. */
@Component
public class CreditCodeRegister {

    private final Aggregates<CreditCodeClaim, Void> claims;

    CreditCodeRegister(Aggregates<CreditCodeClaim, Void> claims) {
        this.claims = claims;
    }

    /** Takes the code for the caller's organisation; taking it again renews the time. */
    void take(CreditCode code, Act act, Instant now) {
        claims.change(TenantId.NATIONAL, code.value(), act.onAnother(), claim -> {
            var free = claim.orElseGet(() -> CreditCodeClaim.free(code.value()));
            return Decision.of(free.take(act.tenant(), act.organisation(), now));
        });
    }

    /**
     * What is submitted under a code is submitted by who holds it.
     *
     * @throws EnterpriseRejection.CreditCodeWithdrawn when the organisation does not, though its profile shows it
     */
    public void requireHeld(CreditCode code, TenantId tenant, String organisation) {
        boolean held = claims.find(TenantId.NATIONAL, code.value())
                .filter(found ->
                        found.state() instanceof CreditCodeClaim.Held claim && claim.belongsTo(tenant, organisation))
                .isPresent();
        if (!held) {
            throw new EnterpriseRejection.CreditCodeWithdrawn(code.value());
        }
    }

    /** Gives the code back unless it was taken again after {@code takenAt}. */
    void release(CreditCode code, TenantId tenant, String organisation, Instant takenAt, Act act) {
        claims.changeIfAny(
                TenantId.NATIONAL,
                code.value(),
                act.onAnother(),
                found -> found.map(claim ->
                                Decision.<CreditCodeClaim, Void>of(claim.release(tenant, organisation, takenAt)))
                        .orElseGet(Decision::nothing));
    }
}
