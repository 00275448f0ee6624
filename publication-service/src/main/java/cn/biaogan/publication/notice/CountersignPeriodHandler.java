package cn.biaogan.publication.notice;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The other ministry lets the longer objection period stand, exactly the one it read. */
@Component
public class CountersignPeriodHandler {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CountersignPeriodHandler(Aggregates<Notice, NoticeEvent> notices, WorkingCalendar calendar, Clock clock) {
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Versioned<Notice> countersign(Act act, String noticeId) {
        return notices.change(TenantId.NATIONAL, noticeId, act.withVersionRequired(), found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(notice -> notice.onNotice().countersignPeriod(by, calendar))
                    .orElseGet(Decision::nothing);
        });
    }
}
