package cn.biaogan.publication.certificate.messaging;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.certificate.IssueCertificates;
import cn.biaogan.publication.certificate.domain.CertificateNumber;
import java.time.Instant;
import java.util.List;

/** What the certificates read of {@code publication.announced}. */
record AnnouncedV1(String cycleId, Instant announcedAt, List<EntryV1> entries) {

    record EntryV1(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            String certificateId,
            String certificateNumber) {

        IssueCertificates.Line line() {
            return new IssueCertificates.Line(
                    certificateId,
                    new CertificateNumber(certificateNumber),
                    new Candidate(
                            applicationId,
                            new TenantId(applicantTenant),
                            enterpriseId,
                            enterpriseName,
                            industry,
                            size));
        }
    }

    IssueCertificates command() {
        return new IssueCertificates(
                cycleId, announcedAt, entries.stream().map(EntryV1::line).toList());
    }
}
