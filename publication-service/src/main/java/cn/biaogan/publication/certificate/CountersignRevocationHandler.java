package cn.biaogan.publication.certificate;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The other ministry revokes the certificate, for exactly the reason it read. */
@Component
public class CountersignRevocationHandler {

    private final Aggregates<Certificate, CertificateEvent> certificates;
    private final Clock clock;

    CountersignRevocationHandler(Aggregates<Certificate, CertificateEvent> certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    public Versioned<Certificate> countersign(Act act, String certificateId) {
        act.withVersionRequired();
        TenantId tenant = certificates.get(Scope.all(), certificateId).tenant();
        return certificates.change(tenant, certificateId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(certificate -> certificate.condemned().countersign(by))
                    .orElseGet(Decision::nothing);
        });
    }
}
