package cn.biaogan.publication.certificate;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.certificate.domain.Answer;
import cn.biaogan.publication.certificate.domain.AnsweredCertificate;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.certificate.messaging.CertificateStorage;
import cn.biaogan.publication.certificate.sealing.CertificateSealer;
import cn.biaogan.publication.certificate.sealing.SealingForTests;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueCertificatesHandlerTest {

    private static final String NOTICE = "biaogan.publication.v1/notice";

    private final InMemoryAggregates<Certificate, CertificateEvent> certificates =
            new InMemoryAggregates<>(CertificateStorage.definition());
    private final InMemoryAggregates<Cycle, CycleEvent> cycles = new InMemoryAggregates<>(CycleStorage.definition());
    private final MovableClock clock = new MovableClock(PERIOD_END);
    private final CertificateSealer sealer = SealingForTests.sealer(clock);
    private final IssueCertificatesHandler issuing = new IssueCertificatesHandler(certificates, cycles, sealer);

    @BeforeEach
    void openACycle() {
        cycles.change(TenantId.NATIONAL, CYCLE.text(), Officers.samr(), none -> Decision.of(Programme.opened()));
    }

    @Test
    void issuesEachCertificateInItsApplicantsTenant() {
        issuing.issue(Officers.event(NOTICE, 4), announced(facts(1, "330000", 1), facts(3, "110000", 1)));

        var issued =
                certificates.get(new TenantId("110000"), facts(3, "110000", 1).certificateId());
        assertThat(issued.state().facts().issuedAt()).isEqualTo(PERIOD_END);
        assertThat(sealer.intact(issued.state().facts(), issued.state().seal())).isTrue();
        assertThat(certificates.find(Scope.of(new TenantId("110000")), facts().certificateId()))
                .isEmpty();
    }

    @Test
    void issuesOnceHoweverOftenAndHoweverFarTheAnnouncementIsDelivered() {
        issuing.issue(Officers.event(NOTICE, 4), announced(facts(1, "330000", 1)));
        var first = certificates.get(new TenantId("330000"), facts().certificateId());

        issuing.issue(Officers.event(NOTICE, 4), announced(facts(1, "330000", 1), facts(2, "330000", 2)));
        issuing.issue(Officers.event(NOTICE, 5), announced(facts(1, "330000", 1), facts(2, "330000", 2)));

        assertThat(certificates.events()).hasSize(2);
        assertThat(certificates
                        .get(new TenantId("330000"), facts().certificateId())
                        .state())
                .isEqualTo(first.state());
    }

    @Test
    void takesAnAnswerFromTheHolderAlone() {
        issuing.issue(Officers.event(NOTICE, 4), announced(facts(1, "330000", 1)));
        String id = facts().certificateId();
        new OpenReverificationHandler(certificates, clock)
                .open(Officers.samr(), id, "年度自查", PERIOD_END.plusSeconds(60));
        var answers = new AnswerReverificationHandler(certificates, cycles, new SelfCheckQuestions(), clock);

        assertThatThrownBy(() -> answers.answer(Officers.enterprise("330000", "ent-2"), id, "冒名", List.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.answer(Officers.enterprise("110000", "ent-1"), id, "异地", List.of()))
                .isInstanceOf(NotFound.class);
        var answered = answers.answer(
                Officers.enterprise("330000", "ent-1"),
                id,
                "运行正常",
                List.of(new Answer.Item("SC-1-1-1", Answer.Choice.YES, null)));
        assertThat(answered.state()).isInstanceOf(AnsweredCertificate.class);
    }

    private static IssueCertificates announced(CertificateFacts... units) {
        return new IssueCertificates(
                CYCLE.text(),
                PERIOD_END,
                Stream.of(units)
                        .map(unit -> new IssueCertificates.Line(unit.certificateId(), unit.number(), unit.candidate()))
                        .toList());
    }
}
