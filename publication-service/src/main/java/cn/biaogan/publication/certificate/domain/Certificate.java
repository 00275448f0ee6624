package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;
import java.util.Optional;

/** A certificate of a benchmark enterprise, through its re-verifications. */
public sealed interface Certificate
        permits ValidCertificate, QuestionedCertificate, AnsweredCertificate, CondemnedCertificate, RevokedCertificate {

    CertificateFacts facts();

    Seal seal();

    /** Re-verifications that confirmed it. */
    List<PastReverification> past();

    /** The one under way, or the one that revoked it. */
    default Optional<Reverification> current() {
        return Optional.empty();
    }

    default Standing standing() {
        return current().filter(Reverification::rectifying).isPresent() ? Standing.RECTIFYING : Standing.VALID;
    }

    static Decision<Certificate, CertificateEvent> issue(CertificateFacts facts, Seal seal) {
        return Decision.of(
                new ValidCertificate(facts, seal, List.of()),
                new CertificateEvent.CertificateIssued(facts, seal.digest()));
    }

    /** @throws CertificateRejection.NotReverifiable unless it is valid and not in question */
    default ValidCertificate unquestioned() {
        throw new CertificateRejection.NotReverifiable();
    }

    /** @throws CertificateRejection.NothingAsked unless the holder's answer is awaited */
    default QuestionedCertificate questioned() {
        throw new CertificateRejection.NothingAsked();
    }

    /**
     * A ministry's conclusion on the re-verification.
     *
     * @throws CertificateRejection.NothingToConclude when none is under way
     */
    default Decision<Certificate, CertificateEvent> conclude(Conclusion conclusion, Signature by) {
        throw new CertificateRejection.NothingToConclude();
    }

    /** @throws CertificateRejection.NoRevocation unless a revocation is proposed */
    default CondemnedCertificate condemned() {
        throw new CertificateRejection.NoRevocation();
    }
}
