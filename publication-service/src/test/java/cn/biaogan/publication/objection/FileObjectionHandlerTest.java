package cn.biaogan.publication.objection;

import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.PUBLISHED;
import static cn.biaogan.publication.fixture.Programme.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeRejection;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import cn.biaogan.publication.objection.domain.ErasedObjection;
import cn.biaogan.publication.objection.domain.FilingHour;
import cn.biaogan.publication.objection.domain.HeldObjection;
import cn.biaogan.publication.objection.domain.Objection;
import cn.biaogan.publication.objection.domain.ObjectionRejection;
import cn.biaogan.publication.objection.domain.Objector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileObjectionHandlerTest {

    private static final String NOTICE = Programme.head().noticeId();
    private static final FileObjection COMMAND = new FileObjection(
            NOTICE,
            application(1),
            new Objector("何实名", null, "13900000000", "he@example.org"),
            "该企业申报的计量标准证书已经过期，与公示材料不符，请核查。",
            null);

    private final InMemoryAggregates<Notice, NoticeEvent> notices =
            new InMemoryAggregates<>(NoticeStorage.definition());
    private final InMemoryAggregates<Objection, Void> objections =
            new InMemoryAggregates<>(ObjectionStorage.definition());
    private final MovableClock clock = new MovableClock(PUBLISHED.plusSeconds(60));
    private final ObjectionSettings settings = new ObjectionSettings(3, 4, 50, true, Duration.ofDays(1));
    private final InMemoryAggregates<FilingHour, Void> hours = new InMemoryAggregates<>(ObjectionStorage.hours());
    private final FilingAllowance allowance = new FilingAllowance(hours, settings, clock);
    private final FileObjectionHandler filings = over(notices);
    private final UnheardSweep sweep = new UnheardSweep(objections, notices, settings, clock);

    @BeforeEach
    void publishANotice() {
        notices.change(TenantId.NATIONAL, NOTICE, Officers.samr(), none -> Decision.of(Programme.published()));
    }

    @Test
    void keepsThePersonApartFromTheNotice() {
        FiledObjection filed = filings.file(Officers.passerBy(), COMMAND);

        assertThat(notice().objections()).containsExactly(filed);
        assertThat(notice().toString()).doesNotContain("何实名", "13900000000", "过期");
        assertThat(stored(filed.objectionId()).objector().name()).isEqualTo("何实名");
    }

    @Test
    void printsNothingOfThePerson() {
        FiledObjection filed = filings.file(Officers.passerBy(), COMMAND);

        assertThat(stored(filed.objectionId()) + " " + COMMAND)
                .contains(filed.objectionId(), NOTICE)
                .doesNotContain("何实名", "13900000000", "he@example.org", "过期");
    }

    @Test
    void answersTheRepeatWithTheSameReceipt() {
        Act act = Officers.under("objection-key-1", Officers.passerBy());
        FiledObjection first = filings.file(act, COMMAND);
        clock.moveTo(PERIOD_END.plusSeconds(1));

        assertThat(filings.file(act, COMMAND)).isEqualTo(first);
        assertThat(notice().objections()).hasSize(1);
    }

    @Test
    void refusesAnotherObjectionUnderTheSameKey() {
        filings.file(Officers.under("objection-key-1", "one", Officers.passerBy()), COMMAND);

        assertThatThrownBy(() -> filings.file(Officers.under("objection-key-1", "two", Officers.passerBy()), COMMAND))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void filesTwoObjectionsOfTwoPeopleWithoutKeys() {
        filings.file(Officers.passerBy(), COMMAND);
        filings.file(Officers.passerBy(), COMMAND);

        assertThat(notice().objections())
                .extracting(FiledObjection::receipt)
                .containsExactly("BGYY2026-00001", "BGYY2026-00002");
    }

    @Test
    void completesAnObjectionThatACrashLeftBetweenTheTwoWrites() {
        Act act = Officers.under("objection-key-1", Officers.passerBy());
        var crashing = over(failingOnChange());
        assertThatThrownBy(() -> crashing.file(act, COMMAND)).isInstanceOf(IllegalStateException.class);
        assertThat(notice().objections()).isEmpty();

        FiledObjection filed = filings.file(act, COMMAND);

        assertThat(notice().objections()).containsExactly(filed);
        assertThat(stored(filed.objectionId()).grounds()).isEqualTo(COMMAND.grounds());
    }

    @Test
    void acceptsNothingThatWasOnlyHalfFiledWhenThePeriodEnded() {
        Act act = Officers.under("objection-key-1", Officers.passerBy());
        var crashing = over(failingOnChange());
        assertThatThrownBy(() -> crashing.file(act, COMMAND)).isInstanceOf(IllegalStateException.class);
        clock.moveTo(PERIOD_END);

        assertThatThrownBy(() -> filings.file(act, COMMAND)).isInstanceOf(NoticeRejection.PeriodOver.class);
        assertThat(notice().objections()).isEmpty();
    }

    @Test
    void storesNothingOfAPersonWhoComesTooLate() {
        clock.moveTo(PERIOD_END);

        assertThatThrownBy(() -> filings.file(Officers.passerBy(), COMMAND))
                .isInstanceOf(NoticeRejection.PeriodOver.class);
        assertThat(objections
                        .list(Scope.all(), Map.of("notice", NOTICE), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void knowsNoDraftInPublic() {
        var draft = Programme.draft();
        var hidden = new InMemoryAggregates<>(NoticeStorage.definition());
        hidden.change(TenantId.NATIONAL, NOTICE, Officers.samr(), none -> Decision.of(draft));

        assertThatThrownBy(() -> over(hidden).file(Officers.passerBy(), COMMAND))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void recordsWhoReadTheObjectorsName() {
        FiledObjection filed = filings.file(Officers.passerBy(), COMMAND);

        var shown =
                new DiscloseObjectionHandler(objections, clock).disclose(Officers.miit(), NOTICE, filed.objectionId());

        assertThat(shown.state().held().disclosures())
                .extracting(Signature::person)
                .containsExactly("officer-qiao");
        assertThat(shown.version()).isEqualTo(2);
    }

    @Test
    void upholdsAnObjectionAndRemovesTheEntry() {
        FiledObjection filed = filings.file(Officers.passerBy(), COMMAND);

        new ResolveObjectionHandler(notices, clock)
                .resolve(Officers.samr(), NOTICE, filed.objectionId(), FiledObjection.Outcome.UPHELD, "证书确已过期");

        assertThat(notice().entries())
                .filteredOn(line -> !line.listed())
                .extracting(line -> line.candidate().enterpriseId())
                .containsExactly("ent-1");
    }

    @Test
    void takesNoMoreFromOneAddressWithinAnHour() {
        Act third = Officers.under("objection-key-3", Officers.passerBy());
        filings.file(Officers.passerBy(), COMMAND);
        filings.file(Officers.passerBy(), COMMAND);
        filings.file(third, COMMAND);

        assertThatThrownBy(() -> filings.file(Officers.passerBy(), COMMAND))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.failure().status()).isEqualTo(429);
                    assertThat(refused.failure().code()).isEqualTo("objection.too-many");
                    assertThat(refused.failure().headers()).containsKey("Retry-After");
                });
        filings.file(third, COMMAND);
        filings.file(Officers.passerBy("198.51.100.7"), COMMAND);
        clock.advance(Duration.ofHours(1));
        filings.file(Officers.passerBy(), COMMAND);
        assertThat(notice().objections()).hasSize(5);
    }

    @Test
    void oneNetworkAloneCannotFillTheListOfAnEnterprise() {
        for (int i = 0; i < 4; i++) {
            filings.file(Officers.passerBy(), COMMAND);
            clock.advance(Duration.ofHours(1));
        }

        assertThatThrownBy(() -> filings.file(Officers.passerBy(), COMMAND))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.failure().code()).isEqualTo("objection.enough-from-here"));
        filings.file(Officers.passerBy("198.51.100.7"), COMMAND);
        assertThat(notice().objections()).hasSize(5);
    }

    @Test
    void countsTheAddressesOfOneSubscriberTogether() {
        assertThat(FilingAllowance.network("2001:db8:1:2:aaaa::1"))
                .isEqualTo(FilingAllowance.network("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(FilingAllowance.network("2001:db8:1:3::1"));
        assertThat(FilingAllowance.network("198.51.100.7")).isNotEqualTo(FilingAllowance.network("198.51.100.8"));
        assertThat(FilingAllowance.network("")).isEmpty();
    }

    @Test
    void erasesWhatTheNoticeNeverTookNoteOf() {
        Act act = Officers.under("objection-key-1", Officers.passerBy());
        assertThatThrownBy(() -> over(failingOnChange()).file(act, COMMAND)).isInstanceOf(IllegalStateException.class);

        sweep.sweep();
        assertThat(all()).singleElement().isInstanceOf(HeldObjection.class);
        clock.advance(Duration.ofHours(25));
        sweep.sweep();

        assertThat(all()).singleElement().isInstanceOf(ErasedObjection.class);
        assertThatThrownBy(() -> filings.file(act, COMMAND)).isInstanceOf(ObjectionRejection.Erased.class);
        assertThat(notice().objections()).isEmpty();
    }

    @Test
    void completesNothingThatMayBeErasedAnyMoment() {
        Act act = Officers.under("objection-key-1", Officers.passerBy());
        assertThatThrownBy(() -> over(failingOnChange()).file(act, COMMAND)).isInstanceOf(IllegalStateException.class);
        clock.advance(Duration.ofHours(13));

        assertThatThrownBy(() -> filings.file(act, COMMAND)).isInstanceOf(ObjectionRejection.Erased.class);
        assertThat(notice().objections()).isEmpty();
    }

    @Test
    void keepsWhatTheNoticeTookNoteOf() {
        FiledObjection filed = filings.file(Officers.passerBy(), COMMAND);
        clock.advance(Duration.ofDays(2));
        sweep.sweep();

        assertThat(stored(filed.objectionId()).settled()).isTrue();
        assertThat(stored(filed.objectionId()).grounds()).isEqualTo(COMMAND.grounds());
        assertThat(objections
                        .list(Scope.all(), ObjectionStorage.UNSETTLED, PageRequest.first())
                        .items())
                .isEmpty();
    }

    private List<Objection> all() {
        return objections.list(Scope.all(), Map.of("notice", NOTICE), PageRequest.first()).items().stream()
                .map(Versioned::state)
                .toList();
    }

    private PublishedNotice notice() {
        return notices.get(TenantId.NATIONAL, NOTICE).state().onNotice();
    }

    private FileObjectionHandler over(Aggregates<Notice, NoticeEvent> those) {
        return new FileObjectionHandler(objections, those, allowance, settings, clock);
    }

    private HeldObjection stored(String objectionId) {
        return objections.get(TenantId.NATIONAL, objectionId).state().held();
    }

    /** The process dies when it is about to write the notice. */
    private Aggregates<Notice, NoticeEvent> failingOnChange() {
        return new Aggregates<>() {
            @Override
            public Optional<Versioned<Notice>> find(TenantId tenant, String id) {
                return notices.find(tenant, id);
            }

            @Override
            public Optional<Versioned<Notice>> find(Scope scope, String id) {
                return notices.find(scope, id);
            }

            @Override
            public Versioned<Notice> change(
                    TenantId tenant, String id, Act act, Function<Optional<Notice>, Decision<Notice, NoticeEvent>> d) {
                throw new IllegalStateException("crash");
            }

            @Override
            public Optional<Versioned<Notice>> changeIfAny(
                    TenantId tenant, String id, Act act, Function<Optional<Notice>, Decision<Notice, NoticeEvent>> d) {
                throw new IllegalStateException("crash");
            }

            @Override
            public Page<Versioned<Notice>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
                return notices.list(scope, keys, page);
            }
        };
    }
}
