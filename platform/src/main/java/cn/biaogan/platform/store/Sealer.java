package cn.biaogan.platform.store;

import cn.biaogan.platform.secrecy.Seal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Walks one state between JSON's values and the store's; bytes are sealed under their place on the way. */
final class Sealer {

    private final Seal seal;
    private final Deque<Object> place = new ArrayDeque<>();

    Sealer(Seal seal) {
        this.seal = seal;
    }

    Document document(Map<?, ?> map) {
        var document = new Document();
        map.forEach((k, v) -> {
            String name = StateCodec.escape(String.valueOf(k));
            place.addLast(name);
            document.append(name, toBson(v));
            place.removeLast();
        });
        return document;
    }

    private @Nullable Object toBson(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> document(map);
            case List<?> list -> {
                var stored = new ArrayList<@Nullable Object>(list.size());
                for (Object one : list) {
                    place.addLast(stored.size());
                    stored.add(toBson(one));
                    place.removeLast();
                }
                yield stored;
            }
            case byte[] clear -> new Binary(seal.seal(component(), clear));
            case BigDecimal decimal -> new Decimal128(decimal);
            case BigInteger integer -> new Decimal128(new BigDecimal(integer));
            default -> value;
        };
    }

    @Nullable
    Object fromBson(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((k, v) -> {
                    String name = String.valueOf(k);
                    place.addLast(name);
                    plain.put(StateCodec.unescape(name), fromBson(v));
                    place.removeLast();
                });
                yield plain;
            }
            case List<?> list -> {
                var plain = new ArrayList<@Nullable Object>(list.size());
                for (Object one : list) {
                    place.addLast(plain.size());
                    plain.add(fromBson(one));
                    place.removeLast();
                }
                yield plain;
            }
            case Binary sealed -> seal.open(component(), sealed.getData());
            case Decimal128 decimal -> decimal.bigDecimalValue();
            case Date date -> date.toInstant().toString();
            default -> value;
        };
    }

    private String component() {
        return place.stream().map(String::valueOf).collect(Collectors.joining("/", "/", ""));
    }
}
