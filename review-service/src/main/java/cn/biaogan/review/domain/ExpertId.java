package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An expert: the organisation of their account.
 *
 * @param value {@code exp-} and 1 to 60 letters, digits or hyphens
 */
public record ExpertId(String value) implements Comparable<ExpertId> {

    private static final Pattern FORM = Pattern.compile("exp-[0-9A-Za-z-]{1,60}");

    /** @throws InvalidValue when the text is no expert's id */
    public ExpertId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("expert.id");
        }
    }

    /** The expert an account belongs to, if it belongs to one. */
    public static Optional<ExpertId> of(String organisation) {
        return FORM.matcher(organisation).matches() ? Optional.of(new ExpertId(organisation)) : Optional.empty();
    }

    @Override
    public int compareTo(ExpertId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
