package cn.biaogan.recommendation.summary.domain;

import java.util.Locale;

/**
 * What people call a sent list: {@code TJ2026-330000-01}.
 *
 * @param year of the programme
 * @param place of the unit among those of its tenant in the cycle, from 1
 */
public record ReceiptNumber(int year, String tenant, int place) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "TJ%04d-%s-%02d", year, tenant, place);
    }
}
