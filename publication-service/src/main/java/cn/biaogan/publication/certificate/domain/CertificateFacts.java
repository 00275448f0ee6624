package cn.biaogan.publication.certificate.domain;

import cn.biaogan.publication.candidate.domain.Candidate;
import java.time.Instant;

/** What a certificate certifies; no personal data. */
public record CertificateFacts(
        String certificateId,
        CertificateNumber number,
        Candidate candidate,
        String cycleId,
        int year,
        String cycleName,
        Instant issuedAt) {}
