package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.Sm3;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** What wraps the data keys; never stored beside them. Its id follows from it, so that none can be mistaken. */
public final class MasterKey {

    private static final int LENGTH = 32;
    private static final int ID = 16;

    private final byte[] bytes;
    private final String id;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
        this.id = Sm3.hex(mac("id")).substring(0, ID);
    }

    static MasterKey fresh() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** @throws MasterKeyUnusable when the text is not 32 bytes in Base64; it is not told */
    static MasterKey of(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == LENGTH) {
                return new MasterKey(bytes);
            }
        } catch (IllegalArgumentException e) {
            // told below, without the text
        }
        throw new MasterKeyUnusable("A master key is not 32 bytes in Base64");
    }

    public String id() {
        return id;
    }

    /** As it is written into its file. */
    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] wrap(Algorithm algorithm, List<String> bound, byte[] dataKey) {
        return Envelope.seal(algorithm, wrapping(algorithm), 0, bound, dataKey).stored();
    }

    Optional<byte[]> unwrap(List<String> bound, byte[] wrapped) {
        return Envelope.read(wrapped).flatMap(e -> e.open(wrapping(e.algorithm()), bound));
    }

    private byte[] wrapping(Algorithm algorithm) {
        return Arrays.copyOf(mac("wrap " + algorithm), algorithm.keyLength());
    }

    /** HMAC with SM3, 32 bytes: a key of its own for each use. */
    private byte[] mac(String use) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(bytes));
        byte[] label = ("biaogan master key: " + use).getBytes(StandardCharsets.UTF_8);
        mac.update(label, 0, label.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
