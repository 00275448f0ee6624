package cn.biaogan.publication.certificate.web;

import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.certificate.domain.AnsweredCertificate;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CondemnedCertificate;
import cn.biaogan.publication.certificate.domain.QuestionedCertificate;
import cn.biaogan.publication.certificate.domain.RevokedCertificate;
import cn.biaogan.publication.certificate.domain.Standing;
import cn.biaogan.publication.certificate.domain.ValidCertificate;
import cn.biaogan.publication.joint.domain.Ministry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for its holder and for the ministries.
 *
 * @param stage {@code VALID}, {@code QUESTIONED}, {@code ANSWERED}, {@code REVOCATION_PROPOSED} (ministries only) or
 *     {@code REVOKED}
 */
record CertificateView(
        String certificateId,
        String number,
        String applicationId,
        String tenant,
        String enterpriseId,
        String enterpriseName,
        String industry,
        EnterpriseSize size,
        String cycleId,
        int year,
        String cycleName,
        Instant issuedAt,
        Standing standing,

        @Schema(allowableValues = {"VALID", "QUESTIONED", "ANSWERED", "REVOCATION_PROPOSED", "REVOKED"})
        String stage,

        @Nullable ReverificationView reverification,
        List<ReverificationView> past,
        @Nullable RevocationView revocation,
        String digest,
        String keyId) {

    /** @param revokedAt {@code null} while the countersignature is missing */
    record RevocationView(
            String reason, Ministry proposedBy, @Nullable Instant revokedAt) {}

    static CertificateView forMinistries(Certificate certificate) {
        return switch (certificate) {
            case CondemnedCertificate condemned ->
                of(
                        condemned,
                        "REVOCATION_PROPOSED",
                        new RevocationView(
                                condemned.reason(), condemned.proposedBy().ministry(), null));
            default -> forHolder(certificate);
        };
    }

    /** A revocation that only one ministry wants is not shown. */
    static CertificateView forHolder(Certificate certificate) {
        return switch (certificate) {
            case ValidCertificate valid -> of(valid, "VALID", null);
            case QuestionedCertificate questioned -> of(questioned, "QUESTIONED", null);
            case AnsweredCertificate answered -> of(answered, "ANSWERED", null);
            case CondemnedCertificate condemned -> of(condemned, "ANSWERED", null);
            case RevokedCertificate revoked ->
                of(
                        revoked,
                        "REVOKED",
                        new RevocationView(
                                revoked.reason(),
                                revoked.proposedBy().ministry(),
                                revoked.revokedBy().at()));
        };
    }

    private static CertificateView of(Certificate certificate, String stage, @Nullable RevocationView revocation) {
        var facts = certificate.facts();
        var candidate = facts.candidate();
        return new CertificateView(
                facts.certificateId(),
                facts.number().value(),
                candidate.applicationId(),
                candidate.tenant().value(),
                candidate.enterpriseId(),
                candidate.enterpriseName(),
                candidate.industry(),
                candidate.size(),
                facts.cycleId(),
                facts.year(),
                facts.cycleName(),
                facts.issuedAt(),
                certificate.standing(),
                stage,
                certificate.current().map(r -> ReverificationView.of(r, null)).orElse(null),
                certificate.past().stream()
                        .map(past -> ReverificationView.of(
                                past.reverification(), past.confirmedBy().at()))
                        .toList(),
                revocation,
                certificate.seal().digest(),
                certificate.seal().keyId());
    }
}
