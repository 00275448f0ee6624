package cn.biaogan.gateway.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** AES-256-GCM with the gateway's key; what is sealed for one purpose opens for no other. */
public final class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    Seal(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("the key of the sessions must be 32 bytes in Base64");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    static Seal of(@Nullable Path keyFile) {
        if (keyFile == null) {
            LOG.warn("no biaogan.gateway.session.key-file: sessions end with this process");
            byte[] drawn = new byte[KEY];
            RANDOM.nextBytes(drawn);
            return new Seal(drawn);
        }
        try {
            return new Seal(Base64.getDecoder().decode(Files.readString(keyFile).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the sessions cannot be read: " + keyFile, e);
        }
    }

    public byte[] close(byte[] plain, String purpose) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, sealed, NONCE, closed.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when another key or purpose closed it, or somebody changed it. */
    public Optional<byte[]> open(byte[] sealed, String purpose) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), purpose);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
