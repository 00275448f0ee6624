package cn.biaogan.application.enterprise;

import cn.biaogan.application.enterprise.domain.CreditCode;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back credit codes whose holder does not show them: the rest of a crash or of a refused edit. */
@Component
class CreditCodeSweep {

    /** Longer than any request takes, so that a code taken by a running one is spared. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final Act ACT = new Act(
            "enterprise.release-code",
            new Actor("service:credit-code-sweep", TenantId.NATIONAL, "", Set.of(), ""),
            null,
            null,
            null);

    private final Aggregates<CreditCodeClaim, Void> claims;
    private final Aggregates<Enterprise, Void> enterprises;
    private final CreditCodeRegister register;
    private final Clock clock;

    CreditCodeSweep(
            Aggregates<CreditCodeClaim, Void> claims,
            Aggregates<Enterprise, Void> enterprises,
            CreditCodeRegister register,
            Clock clock) {
        this.claims = claims;
        this.enterprises = enterprises;
        this.register = register;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${biaogan.application.sweep-after}",
            fixedDelayString = "${biaogan.application.sweep-every}")
    void sweep() {
        Instant before = clock.instant().minus(GRACE);
        claims.each(Scope.of(TenantId.NATIONAL), Map.of("held", true), found -> {
            if (found.state() instanceof CreditCodeClaim.Held held
                    && held.since().isBefore(before)) {
                Sweep.attempt("credit code " + held.code(), () -> giveBackUnlessShown(held));
            }
        });
    }

    private void giveBackUnlessShown(CreditCodeClaim.Held held) {
        if (!shown(held)) {
            register.release(new CreditCode(held.code()), held.tenant(), held.organisation(), held.since(), ACT);
        }
    }

    private boolean shown(CreditCodeClaim.Held held) {
        return enterprises
                .find(held.tenant(), held.organisation())
                .map(found -> found.state().profile().creditCode().value().equals(held.code()))
                .orElse(false);
    }
}
