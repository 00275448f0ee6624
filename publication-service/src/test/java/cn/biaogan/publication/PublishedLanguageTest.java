package cn.biaogan.publication;

import static cn.biaogan.publication.fixture.Programme.CALENDAR;
import static cn.biaogan.publication.fixture.Programme.DEADLINES;
import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.PUBLISHED;
import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.application;
import static cn.biaogan.publication.fixture.Programme.certificate;
import static cn.biaogan.publication.fixture.Programme.draft;
import static cn.biaogan.publication.fixture.Programme.opened;
import static cn.biaogan.publication.fixture.Programme.proposed;
import static cn.biaogan.publication.fixture.Programme.published;
import static cn.biaogan.publication.fixture.Programme.recommendationClosed;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.testing.EventContract;
import cn.biaogan.publication.certificate.domain.Answer;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.Conclusion;
import cn.biaogan.publication.certificate.domain.Seal;
import cn.biaogan.publication.certificate.messaging.CertificateStorage;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.NamedUnit;
import cn.biaogan.publication.cycle.domain.NoticeStage;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact of this service, reached through real transitions, says exactly what its contract says. */
class PublishedLanguageTest {

    private static final Set<String> OUR_TOPICS = Set.of("biaogan.cycle.v1", "biaogan.publication.v1");
    private static final Instant DUE = PERIOD_END.plusSeconds(86400);

    @Test
    void keepsToTheContractOfEveryFactAndTellsAllOfThem() {
        var facts = Stream.of(ofTheCycle(), ofTheNotice(), ofTheCertificate())
                .flatMap(List::stream)
                .toList();

        assertThat(facts).allSatisfy(fact -> EventContract.of(fact.type()).accepts(fact.data()));
        assertThat(facts).extracting(OutgoingEvent::type).containsExactlyInAnyOrderElementsOf(ours());
    }

    private static List<String> ours() {
        return Contracts.eventTypes().stream()
                .filter(type -> OUR_TOPICS.contains(Contracts.topicOf(type)))
                .toList();
    }

    private static List<OutgoingEvent> ofTheCycle() {
        var longer = opened().proposeExtension(
                        new Deadlines(
                                DEADLINES.application().plusSeconds(60),
                                DEADLINES.recommendation().plusSeconds(60)),
                        List.of(new NamedUnit(new TenantId("330000"), "rec-330000")),
                        "材料准备时间不足",
                        Officers.samr(START));
        Decision<Cycle, CycleEvent> extended = state(longer).open().countersignExtension(Officers.miit(START));

        return told(
                CycleStorage.definition(),
                Cycle.propose(proposed().id(), proposed().terms(), Officers.samr(START)),
                longer,
                state(longer).open().withdrawExtension("已另作安排", Officers.miit(START)),
                proposed().proposed().countersign(Officers.miit(START)),
                extended,
                opened().closeRecommendation(Officers.samr(DEADLINES.recommendation())),
                recommendationClosed().close(Officers.samr(DUE), NoticeStage.DONE, Programme.PATIENCE));
    }

    private static List<OutgoingEvent> ofTheNotice() {
        var filed = published().file("0190b0a0-0000-7000-8000-000000000001", application(1), PUBLISHED, 50);
        Decision<Notice, NoticeEvent> resolved = state(filed)
                .onNotice()
                .resolve(
                        "0190b0a0-0000-7000-8000-000000000001",
                        FiledObjection.Outcome.REJECTED,
                        "经核查不属实",
                        Officers.samr(PUBLISHED));
        Decision<Notice, NoticeEvent> extended = state(
                        published().proposePeriod(8, "公示网站维护", Officers.samr(PUBLISHED), CALENDAR))
                .onNotice()
                .countersignPeriod(Officers.miit(PUBLISHED), CALENDAR);
        Decision<Notice, NoticeEvent> announced = state(published().proposeAnnouncement(Officers.samr(PERIOD_END)))
                .onNotice()
                .countersignAnnouncement(Officers.miit(PERIOD_END));

        return told(
                NoticeStorage.definition(),
                draft().publish(Officers.samr(PUBLISHED), CALENDAR),
                extended,
                filed,
                resolved,
                announced);
    }

    private static List<OutgoingEvent> ofTheCertificate() {
        Decision<Certificate, CertificateEvent> asked =
                certificate().unquestioned().question("r-1", "年度自查", DUE, Officers.samr(PERIOD_END));
        Decision<Certificate, CertificateEvent> answered =
                state(asked).questioned().answer(new Answer("运行正常", List.of(), "staff-1", PERIOD_END));
        Decision<Certificate, CertificateEvent> revoked = state(
                        state(answered).conclude(new Conclusion.Revoke("数据造假"), Officers.samr(DUE)))
                .condemned()
                .countersign(Officers.miit(DUE));

        return told(
                CertificateStorage.definition(),
                Certificate.issue(Programme.facts(), new Seal("{}", "0".repeat(64), "c2ln", "key")),
                asked,
                answered,
                state(answered).conclude(new Conclusion.Confirm(), Officers.samr(DUE)),
                state(answered).conclude(new Conclusion.Rectify("补齐记录", DUE.plusSeconds(1)), Officers.samr(DUE)),
                revoked);
    }

    @SafeVarargs
    private static <S, E> List<OutgoingEvent> told(AggregateDefinition<S, E> definition, Decision<S, E>... decisions) {
        return Stream.of(decisions)
                .flatMap(decision -> decision.events().stream())
                .map(definition.translate())
                .toList();
    }
}
