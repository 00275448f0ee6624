package cn.biaogan.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON at the door: nothing unknown, doubled, of another type or longer than the store holds is let in; instants go out as ISO-8601, decimals plain,
 * absent values not at all. Only HTTP uses it: what is read from topics is read tolerantly.
 */
record WebJson(JsonMapper mapper) {

    static WebJson strict() {
        return new WebJson(JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .addModule(new SimpleModule("biaogan-web")
                        .addDeserializer(
                                BigDecimal.class,
                                new StorableNumber<>(
                                        BigDecimal.class, NumberDeserializers.BigDecimalDeserializer.instance))
                        .addDeserializer(
                                BigInteger.class,
                                new StorableNumber<>(
                                        BigInteger.class, NumberDeserializers.BigIntegerDeserializer.instance))
                        .addDeserializer(
                                Number.class,
                                new StorableNumber<>(Number.class, NumberDeserializers.NumberDeserializer.instance))
                        .addDeserializer(Instant.class, new TextOnly<>(Instant.class, Instant::parse))
                        .addDeserializer(LocalDate.class, new TextOnly<>(LocalDate.class, LocalDate::parse)))
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build());
    }
}
