package cn.biaogan.publication.notice;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.cycle.NoticeProgress;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.DraftNotice;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import org.springframework.stereotype.Component;

/** Tells the cycle whether its notice is through. */
@Component
class AnnouncementProgress implements NoticeProgress {

    private final Aggregates<Notice, NoticeEvent> notices;

    AnnouncementProgress(Aggregates<Notice, NoticeEvent> notices) {
        this.notices = notices;
    }

    @Override
    public boolean finished(String cycleId) {
        return notices.find(TenantId.NATIONAL, NoticeHead.idOf(cycleId))
                .map(found -> switch (found.state()) {
                    case AwaitedNotice awaited -> true;
                    case DraftNotice draft -> draft.entries().stream().noneMatch(Listing::listed);
                    case PublishedNotice published ->
                        published.entries().stream().noneMatch(Listing::listed);
                    case AnnouncedNotice announced -> true;
                })
                .orElse(true);
    }
}
