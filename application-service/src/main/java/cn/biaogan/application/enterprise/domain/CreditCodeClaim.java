package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;

/** Which organisation of the whole country may show one credit code. */
public sealed interface CreditCodeClaim {

    /** Taken; {@code since} moves with every new attempt of the same holder, so that a late release spares it. */
    record Held(String code, TenantId tenant, String organisation, Instant since) implements CreditCodeClaim {

        boolean belongsTo(TenantId someTenant, String someOrganisation) {
            return tenant.equals(someTenant) && organisation.equals(someOrganisation);
        }
    }

    record Free(String code) implements CreditCodeClaim {}

    String code();

    /** @throws EnterpriseRejection.CreditCodeTaken when another organisation holds it */
    default Held take(TenantId tenant, String organisation, Instant now) {
        if (this instanceof Held held && !held.belongsTo(tenant, organisation)) {
            throw new EnterpriseRejection.CreditCodeTaken(code());
        }
        return new Held(code(), tenant, organisation, now);
    }

    /** Free again when the holder's attempt of that time was the last one. */
    default CreditCodeClaim release(TenantId tenant, String organisation, Instant takenAt) {
        boolean theirs = this instanceof Held held
                && held.belongsTo(tenant, organisation)
                && held.since().equals(takenAt);
        return theirs ? new Free(code()) : this;
    }
}
