package cn.biaogan.publication.certificate.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;
import java.util.Optional;

/** Revoked by both ministries; it stays listed as that. */
public record RevokedCertificate(
        CertificateFacts facts,
        Seal seal,
        List<PastReverification> past,
        Reverification reverification,
        String reason,
        Signature proposedBy,
        Signature revokedBy)
        implements Certificate {

    @Override
    public Optional<Reverification> current() {
        return Optional.of(reverification);
    }

    @Override
    public Standing standing() {
        return Standing.REVOKED;
    }
}
