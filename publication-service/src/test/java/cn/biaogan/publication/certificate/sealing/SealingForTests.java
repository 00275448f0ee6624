package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.store.InMemoryAggregates;
import java.time.Clock;

/** A real sealer with a generated key, kept in memory. */
public final class SealingForTests {

    private SealingForTests() {}

    public static CertificateSealer sealer(Clock clock) {
        return new CertificateSealer(new SigningKeys(
                new InMemoryAggregates<>(SealingConfiguration.definition()), SigningKey.generate(), clock));
    }
}
