package cn.biaogan.platform.kernel;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The national digest SM3 (GB/T 32905-2016). */
public final class Sm3 {

    private Sm3() {}

    /** 64 lower-case hex digits. */
    public static String hex(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        var out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
