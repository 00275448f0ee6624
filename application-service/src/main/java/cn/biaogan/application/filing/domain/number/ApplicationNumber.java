package cn.biaogan.application.filing.domain.number;

import cn.biaogan.platform.kernel.TenantId;
import java.util.Locale;

/** The number people see: {@code BG2026-330000-00042}. */
public record ApplicationNumber(int year, TenantId tenant, int number) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "BG%d-%s-%05d", year, tenant.value(), number);
    }
}
