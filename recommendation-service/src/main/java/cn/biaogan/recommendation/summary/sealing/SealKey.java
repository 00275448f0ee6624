package cn.biaogan.recommendation.summary.sealing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.bouncycastle.util.io.pem.PemReader;

/** The key of the installation: it issues certificates to units, and signs nothing else. */
record SealKey(RSAPrivateCrtKey secret, RSAPublicKey open) {

    /** @throws IllegalArgumentException when the file holds no RSA key */
    static SealKey read(Path file) {
        try (var reader = new PemReader(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)))) {
            for (var pem = reader.readPemObject(); pem != null; pem = reader.readPemObject()) {
                if (pem.getType().equals("PRIVATE KEY")) {
                    return decode(pem.getContent());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the seals cannot be read from " + file, e);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IllegalArgumentException("the key of the seals is no RSA key: " + file, e);
        }
        throw new IllegalArgumentException("no PKCS#8 private key in " + file);
    }

    private static SealKey decode(byte[] pkcs8) throws GeneralSecurityException {
        var rsa = KeyFactory.getInstance("RSA");
        var secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var open = (RSAPublicKey)
                rsa.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        return new SealKey(secret, open);
    }
}
