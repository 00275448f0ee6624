package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The holder answered; a ministry concludes. */
public record AnsweredCertificate(
        CertificateFacts facts, Seal seal, List<PastReverification> past, Reverification reverification)
        implements Certificate {

    @Override
    public Optional<Reverification> current() {
        return Optional.of(reverification);
    }

    @Override
    public Decision<Certificate, CertificateEvent> conclude(Conclusion conclusion, Signature by) {
        return switch (conclusion) {
            case Conclusion.Confirm() -> confirmed(by);
            case Conclusion.Rectify(var request, var due) ->
                Decision.of(
                        new QuestionedCertificate(
                                facts, seal, past, reverification.demanding(new Demand(true, request, due, by, null))),
                        new CertificateEvent.RectificationOrdered(facts, reverification.id(), due, by.at()));
            case Conclusion.Revoke(var reason) ->
                Decision.of(new CondemnedCertificate(facts, seal, past, reverification, reason, by));
        };
    }

    private Decision<Certificate, CertificateEvent> confirmed(Signature by) {
        var all = new ArrayList<>(past);
        all.add(new PastReverification(reverification, by));
        return Decision.of(
                new ValidCertificate(facts, seal, all),
                new CertificateEvent.Confirmed(facts, reverification.id(), by.at()));
    }
}
