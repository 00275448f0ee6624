package cn.biaogan.review.expert.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.Enterprise;
import java.util.Optional;

/**
 * When an expert must not judge an enterprise: their employer, an enterprise they or the ministries declared, one that
 * asked to keep the experts of their employer away, and, by setting of the cycle, any enterprise of their province.
 */
public record ConflictOfInterest(boolean sameProvince) {

    public boolean between(Expert expert, Enterprise enterprise, TenantId jurisdiction) {
        return expert.boundTo(enterprise.creditCode())
                || enterprise
                        .avoidedEmployers()
                        .contains(expert.profile().employer().creditCode())
                || sameProvince
                        && province(expert.profile().province()).equals(province(jurisdiction))
                        && province(jurisdiction).isPresent();
    }

    /**
     * A city under separate planning lies in its province and the Corps in Xinjiang, whatever unit they report to: what
     * binds people is the place. {@code national} is no place.
     */
    private static Optional<String> province(TenantId tenant) {
        if (tenant.value().equals("XJBT")) {
            return Optional.of("65");
        }
        return tenant.equals(TenantId.NATIONAL)
                ? Optional.empty()
                : Optional.of(tenant.value().substring(0, 2));
    }
}
