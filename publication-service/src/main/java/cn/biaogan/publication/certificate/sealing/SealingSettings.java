package cn.biaogan.publication.certificate.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How certificates are signed.
 *
 * @param signingKeyFile PKCS#8 file with the SM2 key, the same for every instance; without it the service does not start
 */
@ConfigurationProperties("biaogan.publication")
record SealingSettings(@Nullable Path signingKeyFile) {

    /** @throws SigningKeyUnusable when no file is named, or the named one holds no SM2 key */
    SigningKey key() {
        if (signingKeyFile == null || signingKeyFile.toString().isBlank()) {
            throw new SigningKeyUnusable("No file is named that holds the signing key of the certificates", null);
        }
        return SigningKey.read(signingKeyFile);
    }
}
