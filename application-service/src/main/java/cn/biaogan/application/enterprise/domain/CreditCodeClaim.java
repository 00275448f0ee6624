package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which organisation of the whole country may show one credit code. */
public sealed interface CreditCodeClaim {

    /** Taken; {@code since} moves with every new attempt of the same holder, so that a late release spares it. */
    record Held(String code, TenantId tenant, String organisation, Instant since, List<Barred> barred)
            implements CreditCodeClaim {

        public Held {
            barred = present(barred);
        }

        public boolean belongsTo(TenantId someTenant, String someOrganisation) {
            return tenant.equals(someTenant) && organisation.equals(someOrganisation);
        }

        /** The code is not the holder's: it is free for everyone else. */
        public Free withdrawn(String reason, Instant now) {
            var all = new ArrayList<>(barred);
            all.add(new Barred(tenant, organisation, reason, now));
            return new Free(code(), all);
        }
    }

    record Free(String code, List<Barred> barred) implements CreditCodeClaim {

        public Free {
            barred = present(barred);
        }
    }

    /** An organisation that showed the code and is not the enterprise behind it. */
    record Barred(TenantId tenant, String organisation, String reason, Instant at) {}

    String code();

    List<Barred> barred();

    static Free free(String code) {
        return new Free(code, List.of());
    }

    /**
     * @throws EnterpriseRejection.CreditCodeTaken when another organisation holds it
     * @throws EnterpriseRejection.CreditCodeWithdrawn when it was taken from this one
     */
    default Held take(TenantId tenant, String organisation, Instant now) {
        if (barred().stream()
                .anyMatch(
                        one -> one.tenant().equals(tenant) && one.organisation().equals(organisation))) {
            throw new EnterpriseRejection.CreditCodeWithdrawn(code());
        }
        if (this instanceof Held held && !held.belongsTo(tenant, organisation)) {
            throw new EnterpriseRejection.CreditCodeTaken(code());
        }
        return new Held(code(), tenant, organisation, now, barred());
    }

    /** Free again when the holder's attempt of that time was the last one. */
    default CreditCodeClaim release(TenantId tenant, String organisation, Instant takenAt) {
        boolean theirs = this instanceof Held held
                && held.belongsTo(tenant, organisation)
                && held.since().equals(takenAt);
        return theirs ? new Free(code(), barred()) : this;
    }

    private static List<Barred> present(@Nullable List<Barred> barred) {
        return List.copyOf(Objects.requireNonNullElse(barred, List.of()));
    }
}
