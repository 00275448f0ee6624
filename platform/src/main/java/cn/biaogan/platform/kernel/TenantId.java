package cn.biaogan.platform.kernel;

import java.util.regex.Pattern;

/**
 * The jurisdiction that owns a piece of data: a six-digit division code, {@code XJBT}, or {@code national}.
 *
 * @param value 2 to 32 letters, digits or hyphens
 */
public record TenantId(String value) implements Comparable<TenantId> {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{2,32}");

    /** What belongs to no single jurisdiction. */
    public static final TenantId NATIONAL = new TenantId("national");

    /** @throws InvalidValue when the text is no tenant */
    public TenantId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.tenant");
        }
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
