package cn.biaogan.platform.secrecy;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is personal is sealed.
 *
 * @param masterKey in Base64, several with commas between, the current one first
 * @param masterKeyFile a file with them instead, which is read again during a rotation
 * @param algorithm of data keys to come; those there are keep theirs
 * @param refresh how long another instance's newer data key may go unnoticed
 */
@ConfigurationProperties("biaogan.secrecy")
record SecrecySettings(
        @DefaultValue("") String masterKey,
        @DefaultValue("") String masterKeyFile,
        @DefaultValue("AES") Algorithm algorithm,
        @DefaultValue("5s") Duration refresh) {

    /** @throws MasterKeyUnusable when there is none */
    MasterKeys masterKeys() {
        return masterKeyFile.isBlank() ? MasterKeys.of(masterKey) : MasterKeys.in(Path.of(masterKeyFile));
    }

    @Override
    public String toString() {
        return "SecrecySettings[…]";
    }
}
