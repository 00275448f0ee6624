package cn.biaogan.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Checks a certificate as anyone can: with its text and the published key, without the system. */
final class OfflineSeal {

    private static final BouncyCastleProvider SM2 = new BouncyCastleProvider();

    private OfflineSeal() {}

    /**
     * @param pem the published key
     * @param signature SM2 with SM3 over the UTF-8 bytes of the payload, DER in Base64
     */
    static boolean fits(String pem, String payload, String signature) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            var verifier = Signature.getInstance("SM3withSM2", SM2);
            verifier.initVerify(KeyFactory.getInstance("EC", SM2).generatePublic(new X509EncodedKeySpec(der)));
            verifier.update(payload.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("the published key or the signature cannot be read", unreadable);
        }
    }
}
