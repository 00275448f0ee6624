package cn.biaogan.platform.secrecy;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** How content is sealed: Galois/counter mode with a tag of 128 bits over one of two ciphers. */
public enum Algorithm {
    /** AES with 256 bits. */
    AES(1, 32) {
        @Override
        byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] clear) {
            try {
                return aes(Cipher.ENCRYPT_MODE, key, nonce, bound, clear);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) throws AEADBadTagException {
            try {
                return aes(Cipher.DECRYPT_MODE, key, nonce, bound, sealed);
            } catch (AEADBadTagException e) {
                throw e;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    },

    /** SM4 (GB/T 32907-2016), 128 bits. */
    SM4(2, 16) {
        @Override
        byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] clear) {
            try {
                return sm4(true, key, nonce, bound, clear);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) throws AEADBadTagException {
            try {
                return sm4(false, key, nonce, bound, sealed);
            } catch (InvalidCipherTextException e) {
                throw (AEADBadTagException) new AEADBadTagException(e.getMessage()).initCause(e);
            }
        }
    };

    static final int NONCE = 12;
    static final int TAG = 16;

    private final int code;
    private final int keyLength;

    Algorithm(int code, int keyLength) {
        this.code = code;
        this.keyLength = keyLength;
    }

    abstract byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] clear);

    /** @throws AEADBadTagException when it was sealed otherwise, or is bound to something else */
    abstract byte[] decrypt(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) throws AEADBadTagException;

    byte code() {
        return (byte) code;
    }

    /** In bytes. */
    int keyLength() {
        return keyLength;
    }

    /** @throws IllegalArgumentException when there is none */
    static Algorithm of(byte code) {
        return Arrays.stream(values())
                .filter(a -> a.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no algorithm " + code));
    }

    private static byte[] aes(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] content)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(content);
    }

    private static byte[] sm4(boolean encrypt, byte[] key, byte[] nonce, byte[] bound, byte[] content)
            throws InvalidCipherTextException {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG * 8, nonce, bound));
        var out = new byte[cipher.getOutputSize(content.length)];
        int done = cipher.processBytes(content, 0, content.length, out, 0);
        cipher.doFinal(out, done);
        return out;
    }
}
