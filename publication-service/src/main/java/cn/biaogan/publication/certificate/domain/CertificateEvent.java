package cn.biaogan.publication.certificate.domain;

import java.time.Instant;

/** What happens to a certificate. */
public sealed interface CertificateEvent {

    CertificateFacts facts();

    record CertificateIssued(CertificateFacts facts, String digest) implements CertificateEvent {}

    record ReverificationOpened(CertificateFacts facts, String reverificationId, Instant at, Instant due)
            implements CertificateEvent {}

    record EvidenceSubmitted(CertificateFacts facts, String reverificationId, Instant at) implements CertificateEvent {}

    record Confirmed(CertificateFacts facts, String reverificationId, Instant at) implements CertificateEvent {}

    record RectificationOrdered(CertificateFacts facts, String reverificationId, Instant due, Instant at)
            implements CertificateEvent {}

    record Revoked(CertificateFacts facts, String reverificationId, String reason, Instant at)
            implements CertificateEvent {}
}
