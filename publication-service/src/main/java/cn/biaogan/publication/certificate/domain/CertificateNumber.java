package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number people read on a certificate: {@code BGZS2026-330000-0007}, counted per tenant within an announcement.
 * Later editions of a year start at edition times 10000, so that no number comes twice.
 */
public record CertificateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("BGZS[0-9]{4}-([0-9]{6}|XJBT)-[0-9]{4,8}");
    private static final int EDITION = 10_000;

    /** @throws InvalidValue when the text is no certificate number */
    public CertificateNumber {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.format("certificate-number");
        }
    }

    /** @param position within the tenant, from 1 */
    public static CertificateNumber of(int year, int edition, TenantId tenant, int position) {
        int count = position + (edition == 1 ? 0 : edition * EDITION);
        return new CertificateNumber("BGZS%04d-%s-%04d".formatted(year, tenant, count));
    }

    /** Reads what someone typed, upper or lower case. */
    public static CertificateNumber parse(String typed) {
        return new CertificateNumber(typed.strip().toUpperCase(Locale.ROOT));
    }

    public TenantId tenant() {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return new TenantId(parts.group(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
