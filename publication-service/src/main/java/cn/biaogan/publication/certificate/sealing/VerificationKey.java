package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.kernel.Sm3;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemObject;

/** The public half of an SM2 key (GB/T 32918), with which anyone checks a certificate. */
public final class VerificationKey {

    private final byte[] encoded;
    private final ECPublicKeyParameters point;

    private VerificationKey(byte[] encoded, ECPublicKeyParameters point) {
        this.encoded = encoded;
        this.point = point;
    }

    static VerificationKey of(ECPublicKeyParameters point) {
        try {
            return new VerificationKey(
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(point)
                            .getEncoded(),
                    point);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param encoded X.509 SubjectPublicKeyInfo in DER */
    static VerificationKey decode(byte[] encoded) {
        try {
            return new VerificationKey(encoded.clone(), (ECPublicKeyParameters) PublicKeyFactory.createKey(encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First 16 hex digits of the SM3 of the encoded key. */
    public String id() {
        return Sm3.hex(encoded).substring(0, 16);
    }

    /** X.509 SubjectPublicKeyInfo in DER. */
    byte[] encoded() {
        return encoded.clone();
    }

    public String pem() {
        return Pem.text(new PemObject("PUBLIC KEY", encoded));
    }

    /** @param signature r and s in DER, with the default user id of GM/T 0009 */
    boolean verifies(byte[] content, byte[] signature) {
        var signer = new SM2Signer();
        signer.init(false, point);
        signer.update(content, 0, content.length);
        return signer.verifySignature(signature);
    }
}
