package cn.biaogan.embedded.store;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes in which values sort as MongoDB sorts them; the key of a document or of an index entry. Not to be modified. */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
record Key(byte[] bytes) implements Comparable<Key> {

    /** Greater than every byte a value starts with: ends a range that holds all continuations of a key. */
    private static final byte BEYOND = (byte) 0xFF;

    Key beyond() {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = BEYOND;
        return new Key(longer);
    }

    Key then(Key next) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + next.bytes.length);
        System.arraycopy(next.bytes, 0, joined, bytes.length, next.bytes.length);
        return new Key(joined);
    }

    Key from(int offset) {
        return new Key(Arrays.copyOfRange(bytes, offset, bytes.length));
    }

    Key upTo(int offset) {
        return new Key(Arrays.copyOf(bytes, offset));
    }

    boolean startsWith(Key prefix) {
        int length = prefix.bytes.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, prefix.bytes, 0, length);
    }

    int length() {
        return bytes.length;
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
