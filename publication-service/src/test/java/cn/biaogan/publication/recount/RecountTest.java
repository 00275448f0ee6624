package cn.biaogan.publication.recount;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.facts;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.publication.certificate.domain.Answer;
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
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final Instant DUE = PERIOD_END.plusSeconds(100);

    private final InMemoryAggregates<Notice, NoticeEvent> notices =
            new InMemoryAggregates<>(NoticeStorage.definition());
    private final InMemoryAggregates<Certificate, CertificateEvent> certificates =
            new InMemoryAggregates<>(CertificateStorage.definition());
    private final Recount recount = new Recount(notices, certificates);

    @Test
    void countsEveryStageFromTheNoticeToTheRevocation() {
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
                        new Count("noticed", "110000", "STEEL", "LARGE", 1),
                        new Count("noticed", "330000", "STEEL", "LARGE", 1),
                        new Count("noticed", "330000", "STEEL", "SME", 1),
                        new Count("questioned", "330000", "STEEL", "LARGE", 1),
                        new Count("revoked", "330000", "STEEL", "LARGE", 1));
    }

    @Test
    void countsWhoWithdrewAfterThePublicationAsHavingBeenOnNotice() {
        var published = Programme.published();
        var first = published.entries().getFirst().candidate().applicationId();
        keep(published.withdraw(first));

        assertThat(recount.of(CYCLE.text()))
                .extracting(Count::stage)
                .containsOnly("noticed")
                .hasSize(published.entries().size());
    }

    @Test
    void countsEveryQuestionAnswerAndRectificationOfAReverification() {
        var facts = facts(1, "330000", 1);
        certify(facts);
        change(facts, this::rectifiedAndConfirmed);
        change(facts, certificate -> certificate.unquestioned().question("r-2", "", DUE, Officers.samr(PERIOD_END)));

        assertThat(recount.of(CYCLE.text()))
                .containsExactly(
                        new Count("answered", "330000", "STEEL", "LARGE", 2),
                        new Count("certified", "330000", "STEEL", "LARGE", 1),
                        new Count("confirmed", "330000", "STEEL", "LARGE", 1),
                        new Count("questioned", "330000", "STEEL", "LARGE", 2),
                        new Count("rectifying", "330000", "STEEL", "LARGE", 1));
    }

    @Test
    void countsNothingOfAnotherCycle() {
        certify(facts(1, "330000", 1));

        assertThat(recount.of("another-cycle")).isEmpty();
    }

    private void announce() {
        var waiting = state(Programme.published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice();
        keep(waiting.countersignAnnouncement(Officers.miit(PERIOD_END)));
    }

    private void keep(Decision<Notice, NoticeEvent> decision) {
        notices.change(TenantId.NATIONAL, Programme.head().noticeId(), Officers.samr(), none -> decision);
    }

    private void certify(CertificateFacts facts) {
        certificates.change(
                facts.candidate().tenant(),
                facts.certificateId(),
                Officers.samr(),
                none -> Certificate.issue(facts, new Seal("{}", "0".repeat(64), "", "")));
    }

    private void change(
            CertificateFacts facts, Function<Certificate, Decision<Certificate, CertificateEvent>> decides) {
        certificates.change(
                facts.candidate().tenant(),
                facts.certificateId(),
                Officers.samr(),
                found -> decides.apply(found.orElseThrow()));
    }

    private void revoke(CertificateFacts facts) {
        change(facts, certificate -> {
            var condemned = state(questioned(certificate).conclude(new Conclusion.Revoke("数据造假"), Officers.samr(DUE)));
            return condemned.condemned().countersign(Officers.miit(DUE));
        });
    }

    private Decision<Certificate, CertificateEvent> rectifiedAndConfirmed(Certificate certificate) {
        var rectifying = state(answered(questioned(certificate))
                .conclude(new Conclusion.Rectify("补齐检定记录", DUE.plusSeconds(100)), Officers.samr(DUE)));
        return answered(rectifying).conclude(new Conclusion.Confirm(), Officers.samr(DUE));
    }

    private static Certificate questioned(Certificate certificate) {
        return state(certificate.unquestioned().question("r-1", "", DUE, Officers.samr(PERIOD_END)));
    }

    private static Certificate answered(Certificate certificate) {
        return state(certificate.questioned().answer(new Answer("", List.of(), "someone", PERIOD_END)));
    }
}
