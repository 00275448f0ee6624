package cn.biaogan.platform.testing;

import cn.biaogan.platform.secrecy.Algorithm;
import cn.biaogan.platform.secrecy.MasterKeys;
import cn.biaogan.platform.secrecy.Secrecy;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;

/** A master key that everybody knows, for tests. */
public final class TestKeys {

    /** 32 bytes in Base64. */
    public static final String MASTER = "dGVzdHMgb25seSwgbmV2ZXIgYSByZWFsIG9uZSAxMjM=";

    private TestKeys() {}

    /** Seals whose newest key is looked up for every writing. */
    public static Secrecy secrecy(MongoDatabase database) {
        return new Secrecy(database, "test", MasterKeys.of(MASTER), Algorithm.AES, Duration.ZERO);
    }
}
