package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The holder's answer is awaited. */
public record QuestionedCertificate(
        CertificateFacts facts, Seal seal, List<PastReverification> past, Reverification reverification)
        implements Certificate {

    @Override
    public Optional<Reverification> current() {
        return Optional.of(reverification);
    }

    @Override
    public QuestionedCertificate questioned() {
        return this;
    }

    /** @throws CertificateRejection.AnswerLate from the due moment on */
    public Decision<Certificate, CertificateEvent> answer(Answer answer) {
        return Decision.of(
                new AnsweredCertificate(facts, seal, past, reverification.answered(answer)),
                new CertificateEvent.EvidenceSubmitted(facts, reverification.id(), answer.at()));
    }

    /** @throws CertificateRejection.AnswerAwaited before the due moment: the holder is heard first */
    @Override
    public Decision<Certificate, CertificateEvent> conclude(Conclusion conclusion, Signature by) {
        Instant due = reverification.latest().due();
        if (by.at().isBefore(due)) {
            throw new CertificateRejection.AnswerAwaited(due);
        }
        return new AnsweredCertificate(facts, seal, past, reverification).conclude(conclusion, by);
    }
}
