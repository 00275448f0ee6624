package cn.biaogan.publication.notice;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.application;
import static cn.biaogan.publication.fixture.Programme.listing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.cycle.NoteRecommendationHandler;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.NoticeStage;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawEntryHandlerTest {

    private static final String NOTICE = NoticeHead.idOf(CYCLE.text());
    private static final String APPLICATION_1 = "biaogan.application.v1/" + application(1);

    private final InMemoryAggregates<Cycle, CycleEvent> cycles = new InMemoryAggregates<>(CycleStorage.definition());
    private final InMemoryAggregates<Notice, NoticeEvent> notices =
            new InMemoryAggregates<>(NoticeStorage.definition());
    private final DraftNoticeHandler drafts =
            new DraftNoticeHandler(notices, cycles, new NoteRecommendationHandler(cycles));
    private final WithdrawEntryHandler entries = new WithdrawEntryHandler(notices);

    @BeforeEach
    void openACycle() {
        cycles.change(TenantId.NATIONAL, CYCLE.text(), Officers.samr(), none -> Decision.of(Programme.opened()));
    }

    @Test
    void keepsAWithdrawalUntilTheSelectionArrives() {
        entries.withdraw(Officers.event(APPLICATION_1, 2), CYCLE.text(), application(1));
        select();

        assertThat(listed()).containsExactly("ent-3", "ent-2");
    }

    @Test
    void ignoresTheRedeliveryOfAnOlderWithdrawal() {
        entries.withdraw(Officers.event(APPLICATION_1, 2), CYCLE.text(), application(1));
        entries.reinstate(Officers.event(APPLICATION_1, 3), CYCLE.text(), application(1));
        entries.withdraw(Officers.event(APPLICATION_1, 2), CYCLE.text(), application(1));
        select();

        assertThat(listed()).contains("ent-1");
    }

    @Test
    void leavesNoTraceOfAnOrdinarySubmission() {
        entries.reinstate(Officers.event(APPLICATION_1, 1), CYCLE.text(), application(1));

        assertThat(notices.find(TenantId.NATIONAL, NOTICE)).isEmpty();
    }

    @Test
    void draftsOnceHoweverOftenTheSelectionIsDelivered() {
        select();
        new PublishNoticeHandler(notices, Programme.CALENDAR, new MovableClock(Programme.PUBLISHED))
                .publish(Officers.samr(), NOTICE);
        select();

        assertThat(notices.get(TenantId.NATIONAL, NOTICE).state().onNotice().entries())
                .hasSize(3);
    }

    @Test
    void refusesASelectionOfACycleItDoesNotKnow() {
        assertThatThrownBy(() -> drafts.draft(Officers.event("biaogan.review.v1/x", 1), "no-cycle", List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheCycleHowFarItsNoticeIs() {
        var progress = new AnnouncementProgress(notices);
        assertThat(progress.of(CYCLE.text())).isEqualTo(NoticeStage.AWAITED);

        select();
        assertThat(progress.of(CYCLE.text())).isEqualTo(NoticeStage.PENDING);

        var clock = new MovableClock(Programme.PUBLISHED);
        new PublishNoticeHandler(notices, Programme.CALENDAR, clock).publish(Officers.samr(), NOTICE);
        clock.moveTo(Programme.PERIOD_END);
        var proposed = new ProposeAnnouncementHandler(notices, clock).propose(Officers.samr(), NOTICE);
        assertThat(progress.of(CYCLE.text())).isEqualTo(NoticeStage.PENDING);
        new CountersignAnnouncementHandler(notices, clock)
                .countersign(Officers.changing(proposed.version(), Officers.miit()), NOTICE);
        assertThat(progress.of(CYCLE.text())).isEqualTo(NoticeStage.DONE);
    }

    @Test
    void hasNothingLeftToAnnounceWhenEverySelectedEnterpriseWithdrew() {
        select();
        for (int n = 1; n <= 3; n++) {
            entries.withdraw(
                    Officers.event("biaogan.application.v1/" + application(n), 2), CYCLE.text(), application(n));
        }

        assertThat(new AnnouncementProgress(notices).of(CYCLE.text())).isEqualTo(NoticeStage.DONE);
    }

    @Test
    void tellsTheCycleOfTheSelectionBeforeItIsDrafted() {
        select();

        var cycle = cycles.get(TenantId.NATIONAL, CYCLE.text());
        assertThat(cycle.state().recommend()).isEqualTo(cycle.state());
        assertThat(cycle.version()).isEqualTo(2);
    }

    private void select() {
        drafts.draft(
                Officers.event("biaogan.review.v1/selection", 1),
                CYCLE.text(),
                List.of(listing(1, "330000"), listing(2, "330000"), listing(3, "110000")));
    }

    private List<String> listed() {
        return notices.get(TenantId.NATIONAL, NOTICE).state().draft().entries().stream()
                .filter(Listing::listed)
                .map(line -> line.candidate().enterpriseId())
                .toList();
    }
}
