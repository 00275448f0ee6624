package cn.biaogan.application.enterprise.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A number from min to max, both included, with at most two decimal places. */
public record NumberRange(BigDecimal min, BigDecimal max) implements UnaryOperator<BigDecimal> {

    public NumberRange(long min, long max) {
        this(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** @throws InvalidValue {@code value.out-of-range} or {@code value.format} */
    @Override
    public BigDecimal apply(BigDecimal raw) {
        if (raw.compareTo(min) < 0 || raw.compareTo(max) > 0) {
            throw new InvalidValue(
                    "value.out-of-range", Map.of("min", min.toPlainString(), "max", max.toPlainString()));
        }
        if (raw.stripTrailingZeros().scale() > 2) {
            throw InvalidValue.format("two-decimals");
        }
        return raw;
    }

    /** @throws InvalidValue as {@link #apply}, and {@code type.integer} for a number with decimal places */
    public int whole(BigDecimal raw) {
        if (apply(raw).stripTrailingZeros().scale() > 0) {
            throw new InvalidValue("type.integer");
        }
        return raw.intValueExact();
    }
}
