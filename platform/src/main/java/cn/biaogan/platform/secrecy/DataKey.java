package cn.biaogan.platform.secrecy;

import java.security.SecureRandom;

/**
 * A key of one tenant in one service.
 *
 * @param version counts from 1
 */
record DataKey(int version, Algorithm algorithm, byte[] bytes) {

    static DataKey fresh(int version, Algorithm algorithm) {
        var bytes = new byte[algorithm.keyLength()];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(version, algorithm, bytes);
    }

    @Override
    public String toString() {
        return "DataKey[" + version + "]";
    }
}
