package cn.biaogan.publication.certificate.sealing;

import java.time.Instant;

/**
 * The public half of a key. It stays for good, so that certificates of a replaced key can still be checked.
 *
 * @param publicKey SubjectPublicKeyInfo, DER in Base64
 * @param since when it was first published
 */
record StoredKey(String keyId, String publicKey, Instant since) {}
