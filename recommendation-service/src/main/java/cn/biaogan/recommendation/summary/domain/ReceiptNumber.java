package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.util.Locale;

/**
 * What people call a sent list: {@code TJ2026-330000-01}, {@code TJ2026-QG-01} (全国) of an association.
 *
 * @param year of the programme
 * @param place of the unit among those of its tenant in the cycle, from 1
 */
public record ReceiptNumber(int year, String tenant, int place) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "TJ%04d-%s-%02d", year, tenant.equals(TenantId.NATIONAL.value()) ? "QG" : tenant, place);
    }
}
