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
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A ministry asks the holder to show that it still deserves the certificate. */
@Component
public class OpenReverificationHandler {

    private final Aggregates<Certificate, CertificateEvent> certificates;
    private final Clock clock;

    OpenReverificationHandler(Aggregates<Certificate, CertificateEvent> certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    public Versioned<Certificate> open(Act act, String certificateId, String request, Instant due) {
        TenantId tenant = certificates.get(Scope.all(), certificateId).tenant();
        String reverificationId = act.newId("reverification").toString();
        return certificates.change(tenant, certificateId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(certificate -> certificate.unquestioned().question(reverificationId, request, due, by))
                    .orElseGet(Decision::nothing);
        });
    }
}
