package cn.biaogan.publication.certificate;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.certificate.domain.Seal;
import cn.biaogan.publication.certificate.sealing.CertificateSealer;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import org.springframework.stereotype.Component;

/** Issues the certificates of an announcement, each in its applicant's tenant and each once. */
@Component
public class IssueCertificatesHandler {

    private final Aggregates<Certificate, CertificateEvent> certificates;
    private final Aggregates<Cycle, CycleEvent> cycles;
    private final CertificateSealer sealer;

    IssueCertificatesHandler(
            Aggregates<Certificate, CertificateEvent> certificates,
            Aggregates<Cycle, CycleEvent> cycles,
            CertificateSealer sealer) {
        this.certificates = certificates;
        this.cycles = cycles;
        this.sealer = sealer;
    }

    public void issue(Act act, IssueCertificates command) {
        Cycle cycle = cycles.get(TenantId.NATIONAL, command.cycleId()).state();
        for (var line : command.lines()) {
            issue(act, facts(command, cycle, line));
        }
    }

    private void issue(Act act, CertificateFacts facts) {
        Seal seal = sealer.seal(facts);
        certificates.change(
                facts.candidate().tenant(),
                facts.certificateId(),
                act,
                found -> found.map(Decision::<Certificate, CertificateEvent>unchanged)
                        .orElseGet(() -> Certificate.issue(facts, seal)));
    }

    private static CertificateFacts facts(IssueCertificates command, Cycle cycle, IssueCertificates.Line line) {
        return new CertificateFacts(
                line.certificateId(),
                line.number(),
                line.candidate(),
                command.cycleId(),
                cycle.terms().year(),
                cycle.terms().name(),
                command.announcedAt());
    }
}
