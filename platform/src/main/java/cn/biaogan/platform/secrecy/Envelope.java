package cn.biaogan.platform.secrecy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;

/**
 * Sealed content as stored: form (1 byte), algorithm (1), version of the key (4), nonce (12), ciphertext, tag (16).
 *
 * @param keyVersion 0 under a master key
 */
record Envelope(Algorithm algorithm, int keyVersion, byte[] nonce, byte[] content) {

    private static final byte FORM = 1;
    private static final int HEAD = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param bound what the content belongs to; under anything else it does not open */
    static Envelope seal(Algorithm algorithm, byte[] key, int keyVersion, List<String> bound, byte[] clear) {
        var nonce = new byte[Algorithm.NONCE];
        RANDOM.nextBytes(nonce);
        byte[] content = algorithm.encrypt(key, nonce, bytes(algorithm, keyVersion, bound), clear);
        return new Envelope(algorithm, keyVersion, nonce, content);
    }

    /** Empty when the bytes are no envelope. */
    static Optional<Envelope> read(byte[] stored) {
        if (stored.length < HEAD + Algorithm.NONCE + Algorithm.TAG || stored[0] != FORM) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(stored, 1, stored.length - 1);
        try {
            var algorithm = Algorithm.of(in.get());
            int version = in.getInt();
            return Optional.of(new Envelope(
                    algorithm,
                    version,
                    Arrays.copyOfRange(stored, HEAD, HEAD + Algorithm.NONCE),
                    Arrays.copyOfRange(stored, HEAD + Algorithm.NONCE, stored.length)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Empty when it was altered, sealed with another key, or belongs to something else. */
    Optional<byte[]> open(byte[] key, List<String> bound) {
        try {
            return Optional.of(algorithm.decrypt(key, nonce, bytes(algorithm, keyVersion, bound), content));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    byte[] stored() {
        return ByteBuffer.allocate(HEAD + nonce.length + content.length)
                .put(FORM)
                .put(algorithm.code())
                .putInt(keyVersion)
                .put(nonce)
                .put(content)
                .array();
    }

    /** The head too is bound; each word with its length, so that no two lists give the same bytes. */
    private static byte[] bytes(Algorithm algorithm, int keyVersion, List<String> bound) {
        var words = bound.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        var out = ByteBuffer.allocate(
                HEAD + words.stream().mapToInt(word -> 4 + word.length).sum());
        out.put(FORM).put(algorithm.code()).putInt(keyVersion);
        words.forEach(word -> out.putInt(word.length).put(word));
        return out.array();
    }
}
