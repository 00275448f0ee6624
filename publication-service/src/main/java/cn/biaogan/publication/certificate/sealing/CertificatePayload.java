package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/** What is signed, in this order of fields. Add at the end only, with a higher version. */
@JsonPropertyOrder({
    "version",
    "number",
    "enterpriseId",
    "enterpriseName",
    "tenant",
    "industry",
    "size",
    "year",
    "cycleId",
    "cycleName",
    "issuedAt"
})
record CertificatePayload(
        int version,
        String number,
        String enterpriseId,
        String enterpriseName,
        String tenant,
        String industry,
        EnterpriseSize size,
        int year,
        String cycleId,
        String cycleName,
        Instant issuedAt) {

    static CertificatePayload of(CertificateFacts facts) {
        var candidate = facts.candidate();
        return new CertificatePayload(
                1,
                facts.number().value(),
                candidate.enterpriseId(),
                candidate.enterpriseName(),
                candidate.tenant().value(),
                candidate.industry(),
                candidate.size(),
                facts.year(),
                facts.cycleId(),
                facts.cycleName(),
                facts.issuedAt());
    }
}
