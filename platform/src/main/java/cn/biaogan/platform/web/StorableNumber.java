package cn.biaogan.platform.web;

import cn.biaogan.platform.kernel.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a number that the store can hold exactly: at most 34 digits (IEEE 754 decimal128), and as many on either side
 * of the point, so that nobody's {@code 1e99999} is ever written out in full.
 */
final class StorableNumber<N extends Number> extends StdDeserializer<N> {

    static final int DIGITS = 34;

    private final ValueDeserializer<N> standard;

    @SuppressWarnings("unchecked")
    StorableNumber(Class<N> type, ValueDeserializer<?> standard) {
        super(type);
        this.standard = (ValueDeserializer<N>) standard;
    }

    @Override
    public @Nullable N deserialize(JsonParser parser, DeserializationContext context) {
        N read = standard.deserialize(parser, context);
        if (!fits(read)) {
            throw new InvalidValue("value.digits", Map.of("digits", DIGITS));
        }
        return read;
    }

    @Override
    public LogicalType logicalType() {
        return standard.logicalType();
    }

    private static boolean fits(@Nullable Number number) {
        return switch (number) {
            case BigDecimal decimal ->
                decimal.precision() <= DIGITS
                        && decimal.scale() <= DIGITS
                        && (long) decimal.precision() - decimal.scale() <= DIGITS;
            case BigInteger integer -> integer.bitLength() <= 112 || new BigDecimal(integer).precision() <= DIGITS;
            case null, default -> true;
        };
    }
}
