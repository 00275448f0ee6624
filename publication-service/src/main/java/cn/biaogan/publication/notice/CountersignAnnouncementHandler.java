package cn.biaogan.publication.notice;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The other ministry announces the benchmark units, exactly the list it read. */
@Component
public class CountersignAnnouncementHandler {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final Clock clock;

    CountersignAnnouncementHandler(Aggregates<Notice, NoticeEvent> notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public Versioned<Notice> countersign(Act act, String noticeId) {
        return notices.change(TenantId.NATIONAL, noticeId, act.withVersionRequired(), found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(notice -> notice.onNotice().countersignAnnouncement(by))
                    .orElseGet(Decision::nothing);
        });
    }
}
