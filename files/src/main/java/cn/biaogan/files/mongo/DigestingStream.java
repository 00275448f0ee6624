package cn.biaogan.files.mongo;

import cn.biaogan.files.StoredFiles.Stored;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Counts and digests the bytes that pass. */
final class DigestingStream extends FilterInputStream {

    private final MessageDigest sha256;
    private final SM3Digest sm3 = new SM3Digest();
    private long size;

    DigestingStream(InputStream in) {
        super(in);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            sha256.update(into, offset, count);
            sm3.update(into, offset, count);
            size += count;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What has passed; ends the digests. */
    Stored stored() {
        var national = new byte[sm3.getDigestSize()];
        sm3.doFinal(national, 0);
        var hex = HexFormat.of();
        return new Stored(size, hex.formatHex(sha256.digest()), hex.formatHex(national));
    }
}
