package cn.biaogan.publication.certificate.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How certificates are signed.
 *
 * @param signingKeyFile PKCS#8 file with the SM2 key; without it the service generates one and keeps it in its store
 */
@ConfigurationProperties("biaogan.publication")
record SealingSettings(@Nullable Path signingKeyFile) {}
