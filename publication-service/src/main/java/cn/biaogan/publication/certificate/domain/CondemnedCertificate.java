package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;
import java.util.Optional;

/** One ministry proposed the revocation; until the other countersigns, the certificate stands as before. */
public record CondemnedCertificate(
        CertificateFacts facts,
        Seal seal,
        List<PastReverification> past,
        Reverification reverification,
        String reason,
        Signature proposedBy)
        implements Certificate {

    @Override
    public Optional<Reverification> current() {
        return Optional.of(reverification);
    }

    @Override
    public CondemnedCertificate condemned() {
        return this;
    }

    /**
     * The proposing ministry takes its proposal back by concluding otherwise.
     *
     * @throws CertificateRejection.RevocationProposed when the other ministry tries
     */
    @Override
    public Decision<Certificate, CertificateEvent> conclude(Conclusion conclusion, Signature by) {
        if (by.ministry() != proposedBy.ministry()) {
            throw new CertificateRejection.RevocationProposed();
        }
        return new AnsweredCertificate(facts, seal, past, reverification).conclude(conclusion, by);
    }

    /** @throws CertificateRejection.SameMinistry when the proposing ministry or person signs */
    public Decision<Certificate, CertificateEvent> countersign(Signature by) {
        if (!by.independentOf(proposedBy)) {
            throw new CertificateRejection.SameMinistry();
        }
        return Decision.of(
                new RevokedCertificate(facts, seal, past, reverification, reason, proposedBy, by),
                new CertificateEvent.Revoked(facts, reverification.id(), reason, by.at()));
    }
}
