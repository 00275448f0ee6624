package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim.Held;
import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Takes a credit code from an account that is not the enterprise behind it, so that the enterprise itself can show it.
 * The account cannot take it again, nor submit with it.
 */
@Component
public class WithdrawCreditCodeHandler {

    private final Aggregates<CreditCodeClaim, Void> claims;
    private final LiveFilings filings;
    private final Clock clock;

    WithdrawCreditCodeHandler(Aggregates<CreditCodeClaim, Void> claims, LiveFilings filings, Clock clock) {
        this.claims = claims;
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * @throws NotFound when nobody holds the code
     * @throws EnterpriseRejection.HolderApplies while a submission of the holder is alive
     */
    public Versioned<CreditCodeClaim> handle(String code, String reason, Act act) {
        return claims.change(
                TenantId.NATIONAL,
                code,
                act,
                found -> found.filter(Held.class::isInstance)
                        .map(Held.class::cast)
                        .map(held -> Decision.<CreditCodeClaim, Void>of(withdrawn(held, reason)))
                        .orElseThrow(NotFound::new));
    }

    private CreditCodeClaim withdrawn(Held held, String reason) {
        if (filings.any(held.tenant(), held.organisation())) {
            throw new EnterpriseRejection.HolderApplies();
        }
        return held.withdrawn(reason, clock.instant());
    }
}
