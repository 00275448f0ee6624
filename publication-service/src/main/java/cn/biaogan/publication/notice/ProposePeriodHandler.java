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

/** One ministry proposes to hear objections longer. */
@Component
public class ProposePeriodHandler {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ProposePeriodHandler(Aggregates<Notice, NoticeEvent> notices, WorkingCalendar calendar, Clock clock) {
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Versioned<Notice> propose(Act act, String noticeId, int workingDays, String reason) {
        return notices.change(TenantId.NATIONAL, noticeId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(notice -> notice.onNotice().proposePeriod(workingDays, reason, by, calendar))
                    .orElseGet(Decision::nothing);
        });
    }
}
