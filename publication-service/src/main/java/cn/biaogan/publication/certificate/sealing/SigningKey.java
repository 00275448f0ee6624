package cn.biaogan.publication.certificate.sealing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemReader;

/** The private half of an SM2 key, with which certificates are signed. */
final class SigningKey {

    private static final ECNamedDomainParameters CURVE = new ECNamedDomainParameters(
            GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

    private final ECPrivateKeyParameters number;

    private SigningKey(ECPrivateKeyParameters number) {
        this.number = number;
    }

    static SigningKey generate() {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(CURVE, new SecureRandom()));
        return new SigningKey(
                (ECPrivateKeyParameters) generator.generateKeyPair().getPrivate());
    }

    /**
     * Reads PKCS#8, DER or PEM; what stands before it, as curve parameters do, is passed over.
     *
     * @throws SigningKeyUnusable when the file cannot be read or holds no SM2 key
     */
    static SigningKey read(Path file) {
        try {
            return decode(pkcs8(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new SigningKeyUnusable(
                    "The signing key of the certificates cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] pkcs8(byte[] content) throws IOException {
        var reader = new PemReader(new StringReader(new String(content, StandardCharsets.ISO_8859_1)));
        for (var pem = reader.readPemObject(); pem != null; pem = reader.readPemObject()) {
            if (pem.getType().equals("PRIVATE KEY")) {
                return pem.getContent();
            }
        }
        return content;
    }

    /** @param pkcs8 PKCS#8 in DER */
    static SigningKey decode(byte[] pkcs8) {
        try {
            if (PrivateKeyFactory.createKey(pkcs8) instanceof ECPrivateKeyParameters key
                    && key.getParameters().getCurve().equals(CURVE.getCurve())) {
                return new SigningKey(new ECPrivateKeyParameters(key.getD(), CURVE));
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not a PKCS#8 private key", e);
        }
        throw new IllegalArgumentException("the signing key is not on the curve SM2");
    }

    /** PKCS#8 in DER. */
    byte[] encoded() {
        try {
            return PrivateKeyInfoFactory.createPrivateKeyInfo(number).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VerificationKey verification() {
        return VerificationKey.of(
                new ECPublicKeyParameters(CURVE.getG().multiply(number.getD()).normalize(), CURVE));
    }

    /** SM2 with SM3: r and s in DER. */
    byte[] sign(byte[] content) {
        var signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(number, new SecureRandom()));
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
