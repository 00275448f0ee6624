package cn.biaogan.publication.certificate;

import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.certificate.domain.CertificateNumber;
import java.time.Instant;
import java.util.List;

/** Command: the benchmark units of a cycle are announced, each gets its certificate. */
public record IssueCertificates(String cycleId, Instant announcedAt, List<Line> lines) {

    /** One announced unit. */
    public record Line(String certificateId, CertificateNumber number, Candidate candidate) {}
}
