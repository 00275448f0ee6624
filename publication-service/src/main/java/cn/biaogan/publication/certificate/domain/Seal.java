package cn.biaogan.publication.certificate.domain;

/**
 * The signed content of a certificate.
 *
 * @param payload exactly what is signed: JSON, in UTF-8
 * @param digest SM3 of the payload, 64 lower-case hex digits
 * @param signature SM2 with SM3 over the payload, DER in Base64
 * @param keyId names the public key it is checked with
 */
public record Seal(String payload, String digest, String signature, String keyId) {}
