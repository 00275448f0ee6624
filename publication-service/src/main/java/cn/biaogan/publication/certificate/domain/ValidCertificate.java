package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;

/** Valid and not in question. */
public record ValidCertificate(CertificateFacts facts, Seal seal, List<PastReverification> past)
        implements Certificate {

    public ValidCertificate {
        past = List.copyOf(past);
    }

    @Override
    public ValidCertificate unquestioned() {
        return this;
    }

    /** Opens a re-verification: the holder answers before the due moment. */
    public Decision<Certificate, CertificateEvent> question(
            String reverificationId, String request, Instant due, Signature by) {
        var opened = new Reverification(reverificationId, by, List.of(new Demand(false, request, due, by, null)));
        return Decision.of(
                new QuestionedCertificate(facts, seal, past, opened),
                new CertificateEvent.ReverificationOpened(facts, reverificationId, by.at(), due));
    }
}
