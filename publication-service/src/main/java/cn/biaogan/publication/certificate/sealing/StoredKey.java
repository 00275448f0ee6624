package cn.biaogan.publication.certificate.sealing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as stored. Public halves stay for good, so that certificates of a replaced key can still be checked.
 *
 * @param publicKey SubjectPublicKeyInfo, DER in Base64
 * @param privateKey PKCS#8, DER in Base64; only of the key this service generated for itself
 */
record StoredKey(String keyId, String publicKey, @Nullable String privateKey, Instant since) {

    @Override
    public String toString() {
        return "StoredKey[" + keyId + "]";
    }
}
