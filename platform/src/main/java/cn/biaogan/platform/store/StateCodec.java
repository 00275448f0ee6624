package cn.biaogan.platform.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns states into documents and back: records by component, sealed types with their simple name as {@code kind},
 * single-value records as their value, instants as ISO text, decimals as decimals. Absent stays absent.
 */
final class StateCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new StateShapes())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StateCodec() {}

    static Document write(Object state) {
        return (Document) toBson(MAPPER.convertValue(state, Map.class));
    }

    static <S> S read(Document stored, Class<S> type) {
        return MAPPER.convertValue(fromBson(stored), type);
    }

    /** The same state gives the same bytes. */
    static byte[] canonical(Object state) {
        return MAPPER.writeValueAsBytes(state);
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static Object toBson(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var document = new Document();
                map.forEach((k, v) -> document.append(escape(String.valueOf(k)), v == null ? null : toBson(v)));
                yield document;
            }
            case List<?> list ->
                list.stream().map(v -> v == null ? null : toBson(v)).toList();
            case BigDecimal decimal -> new Decimal128(decimal);
            case java.math.BigInteger integer -> new Decimal128(new BigDecimal(integer));
            default -> value;
        };
    }

    private static @Nullable Object fromBson(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                var plain = new java.util.LinkedHashMap<String, @Nullable Object>();
                map.forEach((k, v) -> plain.put(unescape(String.valueOf(k)), fromBson(v)));
                yield plain;
            }
            case List<?> list -> {
                var plain = new java.util.ArrayList<@Nullable Object>();
                list.forEach(v -> plain.add(fromBson(v)));
                yield plain;
            }
            case Decimal128 decimal -> decimal.bigDecimalValue();
            case Date date -> date.toInstant().toString();
            default -> value;
        };
    }

    /** Names of a document's fields must not hold a dot or begin with a dollar sign. */
    static String escape(String name) {
        return name.replace("~", "~0").replace(".", "~1").replace("$", "~2");
    }

    private static String unescape(String name) {
        return name.replace("~2", "$").replace("~1", ".").replace("~0", "~");
    }
}
