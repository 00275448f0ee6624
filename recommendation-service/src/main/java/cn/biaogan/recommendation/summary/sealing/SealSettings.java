package cn.biaogan.recommendation.summary.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How summary tables are signed.
 *
 * @param sealKeyFile PKCS#8 file with an RSA key, the same for every instance; without it no table is signed
 */
@ConfigurationProperties("biaogan.recommendation")
public record SealSettings(@Nullable Path sealKeyFile) {}
