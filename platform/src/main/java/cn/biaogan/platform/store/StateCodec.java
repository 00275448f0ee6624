package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.Seal;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns states into documents and back: records by component, sealed types with their simple name as {@code kind},
 * single-value records as their value, instants as ISO text, decimals as decimals. Absent stays absent. What is marked as
 * personal becomes the bytes of its JSON, sealed; what was stored in the clear before is still read.
 */
final class StateCodec {

    /** Everything in the clear. */
    static final JsonMapper PLAIN = JsonMapper.builder()
            .annotationIntrospector(new StateShapes())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** Personal components as bytes. */
    private static final JsonMapper SEALING =
            PLAIN.rebuild().annotationIntrospector(new PersonalShapes()).build();

    private StateCodec() {}

    static Document write(Object state, Seal seal) {
        return new Sealer(seal).document(SEALING.convertValue(state, Map.class));
    }

    static <S> S read(Document stored, Class<S> type, Seal seal) {
        return SEALING.convertValue(new Sealer(seal).fromBson(stored), type);
    }

    /** The same state gives the same bytes, whatever keys there are. */
    static byte[] canonical(Object state) {
        return PLAIN.writeValueAsBytes(state);
    }

    static String json(Object value) {
        return PLAIN.writeValueAsString(value);
    }

    /** Names of a document's fields must not hold a dot or begin with a dollar sign. */
    static String escape(String name) {
        return name.replace("~", "~0").replace(".", "~1").replace("$", "~2");
    }

    static String unescape(String name) {
        return name.replace("~2", "$").replace("~1", ".").replace("~0", "~");
    }
}
