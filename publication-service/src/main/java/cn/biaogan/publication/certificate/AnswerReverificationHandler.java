package cn.biaogan.publication.certificate;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.certificate.domain.Answer;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The holder answers a re-verification; for anyone else the certificate does not exist. */
@Component
public class AnswerReverificationHandler {

    private final Aggregates<Certificate, CertificateEvent> certificates;
    private final Aggregates<Cycle, CycleEvent> cycles;
    private final SelfCheckQuestions questions;
    private final Clock clock;

    AnswerReverificationHandler(
            Aggregates<Certificate, CertificateEvent> certificates,
            Aggregates<Cycle, CycleEvent> cycles,
            SelfCheckQuestions questions,
            Clock clock) {
        this.certificates = certificates;
        this.cycles = cycles;
        this.questions = questions;
        this.clock = clock;
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields when an answer is to no question of the cycle's self-check */
    public Versioned<Certificate> answer(Act act, String certificateId, String text, List<Answer.Item> items) {
        String cycleId = held(act, certificateId).cycleId();
        questions.require(cycles.get(TenantId.NATIONAL, cycleId).state().terms().formVersion(), items);
        return certificates.change(act.tenant(), certificateId, act, found -> {
            var answer = new Answer(text, items, act.actor().subject(), clock.instant());
            return found.map(certificate -> certificate.questioned().answer(answer))
                    .orElseGet(Decision::nothing);
        });
    }

    private CertificateFacts held(Act act, String certificateId) {
        var facts = certificates.get(act.tenant(), certificateId).state().facts();
        if (!facts.candidate().enterpriseId().equals(act.organisation())) {
            throw new NotFound();
        }
        return facts;
    }
}
