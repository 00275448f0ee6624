package cn.biaogan.publication.recount;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.facts;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.certificate.domain.Conclusion;
import cn.biaogan.publication.certificate.domain.Seal;
import cn.biaogan.publication.certificate.messaging.CertificateStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import cn.biaogan.publication.recount.Recount.Count;
import org.junit.jupiter.api.Test;

class RecountTest {

    private final InMemoryAggregates<Notice, NoticeEvent> notices =
            new InMemoryAggregates<>(NoticeStorage.definition());
    private final InMemoryAggregates<Certificate, CertificateEvent> certificates =
            new InMemoryAggregates<>(CertificateStorage.definition());
    private final Recount recount = new Recount(notices, certificates);

    @Test
    void countsAnnouncedCertifiedAndRevokedInTheirOrder() {
        announce();
        certify(facts(1, "330000", 1));
        certify(facts(2, "330000", 2));
        certify(facts(3, "110000", 1));
        revoke(facts(1, "330000", 1));

        assertThat(recount.of(CYCLE.text()))
                .containsExactly(
                        new Count("announced", "110000", "STEEL", "LARGE", 1),
                        new Count("announced", "330000", "STEEL", "LARGE", 1),
                        new Count("announced", "330000", "STEEL", "SME", 1),
                        new Count("certified", "110000", "STEEL", "LARGE", 1),
                        new Count("certified", "330000", "STEEL", "LARGE", 1),
                        new Count("certified", "330000", "STEEL", "SME", 1),
                        new Count("revoked", "330000", "STEEL", "LARGE", 1));
    }

    @Test
    void countsNothingOfAnotherCycle() {
        certify(facts(1, "330000", 1));

        assertThat(recount.of("another-cycle")).isEmpty();
    }

    private void announce() {
        var waiting = state(Programme.published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice();
        notices.change(
                TenantId.NATIONAL,
                Programme.head().noticeId(),
                Officers.samr(),
                none -> waiting.countersignAnnouncement(Officers.miit(PERIOD_END)));
    }

    private void certify(CertificateFacts facts) {
        certificates.change(
                facts.candidate().tenant(),
                facts.certificateId(),
                Officers.samr(),
                none -> Certificate.issue(facts, new Seal("{}", "0".repeat(64), "", "")));
    }

    private void revoke(CertificateFacts facts) {
        var due = PERIOD_END.plusSeconds(100);
        certificates.change(facts.candidate().tenant(), facts.certificateId(), Officers.samr(), found -> {
            var questioned =
                    state(found.orElseThrow().unquestioned().question("r-1", "", due, Officers.samr(PERIOD_END)));
            var condemned = state(questioned.conclude(new Conclusion.Revoke("数据造假"), Officers.samr(due)));
            Decision<Certificate, CertificateEvent> revoked =
                    condemned.condemned().countersign(Officers.miit(due));
            return revoked;
        });
    }
}
