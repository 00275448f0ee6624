package cn.biaogan.publication.certificate.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import java.time.Instant;

/** Says the certificate's facts in the published language. */
final class CertificateEventTranslator {

    private CertificateEventTranslator() {}

    static OutgoingEvent translate(CertificateEvent event) {
        CertificateFacts facts = event.facts();
        String id = facts.certificateId();
        String number = facts.number().value();
        String enterprise = facts.candidate().enterpriseId();
        String cycle = facts.cycleId();
        String industry = facts.candidate().industry();
        EnterpriseSize size = facts.candidate().size();
        return switch (event) {
            case CertificateEvent.CertificateIssued issued ->
                new OutgoingEvent(
                        "cn.biaogan.publication.certificate-issued.v1", CertificateIssuedV1.of(facts, issued.digest()));
            case CertificateEvent.ReverificationOpened(var f, var reverification, var at, var due) ->
                new OutgoingEvent(
                        "cn.biaogan.reverification.opened.v1",
                        new OpenedV1(id, reverification, number, enterprise, cycle, industry, size, at, due));
            case CertificateEvent.EvidenceSubmitted(var f, var reverification, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.reverification.evidence-submitted.v1",
                        new EvidenceSubmittedV1(id, reverification, number, enterprise, cycle, industry, size, at));
            case CertificateEvent.Confirmed(var f, var reverification, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.reverification.confirmed.v1",
                        new ConfirmedV1(id, reverification, number, enterprise, cycle, industry, size, at));
            case CertificateEvent.RectificationOrdered(var f, var reverification, var due, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.reverification.rectification-ordered.v1",
                        new RectificationOrderedV1(
                                id, reverification, number, enterprise, cycle, industry, size, due, at));
            case CertificateEvent.Revoked(var f, var reverification, var reason, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.reverification.revoked.v1",
                        new RevokedV1(id, reverification, number, enterprise, cycle, industry, size, reason, at));
        };
    }

    record CertificateIssuedV1(
            String certificateId,
            String number,
            String applicationId,
            String cycleId,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            Instant issuedAt,
            String digest) {

        static CertificateIssuedV1 of(CertificateFacts facts, String digest) {
            var candidate = facts.candidate();
            return new CertificateIssuedV1(
                    facts.certificateId(),
                    facts.number().value(),
                    candidate.applicationId(),
                    facts.cycleId(),
                    candidate.enterpriseId(),
                    candidate.enterpriseName(),
                    candidate.industry(),
                    candidate.size(),
                    facts.issuedAt(),
                    digest);
        }
    }

    record OpenedV1(
            String certificateId,
            String reverificationId,
            String number,
            String enterpriseId,
            String cycleId,
            String industry,
            EnterpriseSize size,
            Instant openedAt,
            Instant due) {}

    record EvidenceSubmittedV1(
            String certificateId,
            String reverificationId,
            String number,
            String enterpriseId,
            String cycleId,
            String industry,
            EnterpriseSize size,
            Instant submittedAt) {}

    record ConfirmedV1(
            String certificateId,
            String reverificationId,
            String number,
            String enterpriseId,
            String cycleId,
            String industry,
            EnterpriseSize size,
            Instant confirmedAt) {}

    record RectificationOrderedV1(
            String certificateId,
            String reverificationId,
            String number,
            String enterpriseId,
            String cycleId,
            String industry,
            EnterpriseSize size,
            Instant due,
            Instant orderedAt) {}

    record RevokedV1(
            String certificateId,
            String reverificationId,
            String number,
            String enterpriseId,
            String cycleId,
            String industry,
            EnterpriseSize size,
            String reason,
            Instant revokedAt) {}
}
