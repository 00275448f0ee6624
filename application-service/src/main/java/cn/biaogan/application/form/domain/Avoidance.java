package cn.biaogan.application.form.domain;

import cn.biaogan.application.enterprise.domain.CreditCode;
import cn.biaogan.platform.kernel.PersonalData;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An employer whose experts the enterprise asks to keep away from its application, perhaps not finished. The enterprise
 * does not know who the experts are; where they work is what it can name.
 *
 * @param creditCode of the employer, as typed
 * @param reason stays with the unit and the ministries: it may tell of people
 */
public record Avoidance(
        @Nullable String creditCode, @PersonalData @Nullable String reason) {

    /** Of a complete one. */
    public CreditCode employer() {
        return new CreditCode(Objects.requireNonNull(creditCode));
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Avoidance[" + creditCode + "]";
    }
}
