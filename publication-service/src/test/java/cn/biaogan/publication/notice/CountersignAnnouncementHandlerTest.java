package cn.biaogan.publication.notice;

import static cn.biaogan.publication.fixture.Programme.PERIOD_END;
import static cn.biaogan.publication.fixture.Programme.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.messaging.NoticeStorage;
import org.junit.jupiter.api.Test;

class CountersignAnnouncementHandlerTest {

    private static final String NOTICE = Programme.head().noticeId();

    private final InMemoryAggregates<Notice, NoticeEvent> notices =
            new InMemoryAggregates<>(NoticeStorage.definition());
    private final MovableClock clock = new MovableClock(PERIOD_END);

    @Test
    void announcesOnlyTheListThatWasRead() {
        notices.change(TenantId.NATIONAL, NOTICE, Officers.samr(), none -> Decision.of(Programme.published()));
        var read = new ProposeAnnouncementHandler(notices, clock).propose(Officers.samr(), NOTICE);
        new WithdrawEntryHandler(notices)
                .withdraw(
                        Officers.event("biaogan.application.v1/x", 2),
                        read.state().cycleId(),
                        application(1));
        var countersignatures = new CountersignAnnouncementHandler(notices, clock);

        assertThatThrownBy(() -> countersignatures.countersign(Officers.miit(), NOTICE))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(
                        () -> countersignatures.countersign(Officers.changing(read.version(), Officers.miit()), NOTICE))
                .isInstanceOf(StaleVersion.class);
        assertThat(countersignatures
                        .countersign(Officers.changing(read.version() + 1, Officers.miit()), NOTICE)
                        .state())
                .isInstanceOf(AnnouncedNotice.class);
    }
}
