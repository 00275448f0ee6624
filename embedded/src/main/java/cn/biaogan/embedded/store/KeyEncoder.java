package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that unsigned byte order is MongoDB's order, equal values (1, 1L, 1.0) have equal bytes and no
 * encoding is the beginning of another. Text sorts by UTF-16 unit, as the matcher of the store compares it.
 */
final class KeyEncoder {

    private static final int END = 0x01;
    private static final int ESCAPED = 0xFF;
    private static final int NUMBER_LEVELS = 4; // 4 x 53 bits hold every long and every Decimal128

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    static Key encode(@Nullable Object value) {
        return new KeyEncoder().add(value).key();
    }

    /** The first byte of all values of this value's type. */
    static int typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> 0x10;
            case Missing missing -> 0x10;
            case MinKey min -> 0x02;
            case Number number -> 0x20;
            case String text -> 0x30;
            case Map<?, ?> document -> 0x40;
            case Collection<?> array -> 0x50;
            case BinData binary -> 0x60;
            case LegacyUUID uuid -> 0x62;
            case UUID uuid -> 0x64;
            case ObjectId id -> 0x70;
            case Boolean bool -> 0x80;
            case Instant instant -> 0x90;
            case BsonTimestamp timestamp -> 0xA0;
            case MaxKey max -> 0xF0;
            default -> 0xB0;
        };
    }

    KeyEncoder add(@Nullable Object value) {
        int type = typeOf(value);
        out.write(type);
        switch (value) {
            case null -> {}
            case Decimal128 number -> addDecimal(number);
            case Number number -> addNumber(number);
            case String text -> addText(text);
            case Map<?, ?> document -> addDocument(document);
            case Collection<?> array -> addArray(array);
            case BinData binary -> addBinary(binary.getData());
            case LegacyUUID uuid -> addUuid(uuid.getUuid());
            case UUID uuid -> addUuid(uuid);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean bool -> out.write(bool ? 1 : 0);
            case Instant instant -> addLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> addLong(timestamp.getValue());
            default -> {
                if (type == 0xB0) {
                    addText(value.toString());
                }
            }
        }
        return this;
    }

    /** Text without its end: the beginning of every text that starts so. */
    static Key beginningOf(String text) {
        var encoder = new KeyEncoder();
        encoder.out.write(typeOf(text));
        encoder.addCharacters(text);
        return encoder.key();
    }

    Key key() {
        return new Key(out.toByteArray());
    }

    private void addNumber(Number number) {
        double rough = number.doubleValue();
        if (number instanceof Long exact && (long) rough != exact) {
            addExact(BigDecimal.valueOf(exact), NUMBER_LEVELS);
        } else {
            addDouble(rough);
            out.write(0x80);
        }
    }

    private void addDecimal(Decimal128 number) {
        if (Double.isFinite(number.doubleValue())) {
            addExact(number.toBigDecimal(), NUMBER_LEVELS);
        } else {
            addDouble(number.doubleValue());
            out.write(0x80);
        }
    }

    /** The nearest double, then what it lacks, in the same way. */
    private void addExact(BigDecimal exact, int levels) {
        double rough = exact.doubleValue();
        addDouble(rough);
        BigDecimal rest = Double.isFinite(rough) ? exact.subtract(new BigDecimal(rough)) : BigDecimal.ZERO;
        out.write(0x80 + rest.signum());
        if (rest.signum() != 0 && levels > 1) {
            addExact(rest, levels - 1);
        }
    }

    private void addDouble(double value) {
        long bits = Double.doubleToLongBits(value == 0.0 ? 0.0 : value);
        addLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }

    private void addLong(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void addText(String text) {
        addCharacters(text);
        out.write(0);
        out.write(END);
    }

    /** Each UTF-16 unit as UTF-8 writes it, so that bytes sort as the units do. */
    private void addCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                out.write(0);
                out.write(ESCAPED);
            } else if (unit < 0x80) {
                out.write(unit);
            } else if (unit < 0x800) {
                out.write(0xC0 | (unit >> 6));
                out.write(0x80 | (unit & 0x3F));
            } else {
                out.write(0xE0 | (unit >> 12));
                out.write(0x80 | ((unit >> 6) & 0x3F));
                out.write(0x80 | (unit & 0x3F));
            }
        }
    }

    private void addDocument(Map<?, ?> document) {
        document.forEach((name, value) -> {
            out.write(END + 1);
            out.write(typeOf(value));
            addText(String.valueOf(name));
            add(value);
        });
        out.write(END);
    }

    private void addArray(Collection<?> array) {
        array.forEach(value -> {
            out.write(END + 1);
            add(value);
        });
        out.write(END);
    }

    private void addBinary(byte[] data) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(data);
    }

    private void addUuid(UUID uuid) {
        out.writeBytes(uuid.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** What of a document names it: its key by the value of its identifier. */
    static Key position(Document document, String idField) {
        return encode(document.get(idField));
    }
}
