package cn.biaogan.publication.certificate;

import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.certificate;
import static cn.biaogan.publication.fixture.Programme.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.Conclusion;
import cn.biaogan.publication.certificate.domain.RevokedCertificate;
import cn.biaogan.publication.certificate.messaging.CertificateStorage;
import cn.biaogan.publication.fixture.Officers;
import org.junit.jupiter.api.Test;

class CountersignRevocationHandlerTest {

    private static final String ID = facts().certificateId();

    private final InMemoryAggregates<Certificate, CertificateEvent> certificates =
            new InMemoryAggregates<>(CertificateStorage.definition());
    private final MovableClock clock = new MovableClock(PERIOD_END);

    @Test
    void revokesOnlyForTheReasonThatWasRead() {
        certificates.change(new TenantId("330000"), ID, Officers.samr(), none -> Decision.of(certificate()));
        new OpenReverificationHandler(certificates, clock)
                .open(Officers.samr(), ID, "年度自查", PERIOD_END.plusSeconds(60));
        clock.moveTo(PERIOD_END.plusSeconds(61));
        var conclusions = new ConcludeReverificationHandler(certificates, clock);
        var read = conclusions.conclude(Officers.samr(), ID, new Conclusion.Revoke("逾期未答"));
        conclusions.conclude(Officers.samr(), ID, new Conclusion.Revoke("数据造假"));
        var countersignatures = new CountersignRevocationHandler(certificates, clock);

        assertThatThrownBy(() -> countersignatures.countersign(Officers.miit(), ID))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> countersignatures.countersign(Officers.changing(read.version(), Officers.miit()), ID))
                .isInstanceOf(StaleVersion.class);
        assertThat(countersignatures
                        .countersign(Officers.changing(read.version() + 1, Officers.miit()), ID)
                        .state())
                .isInstanceOf(RevokedCertificate.class);
    }
}
