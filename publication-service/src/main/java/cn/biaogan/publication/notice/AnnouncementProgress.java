package cn.biaogan.publication.notice;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.cycle.NoticeProgress;
import cn.biaogan.publication.cycle.domain.NoticeStage;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.DraftNotice;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells the cycle how far its notice is. Where nothing is listed any more, that stays: after the recommendation is
 * closed nobody applies again.
 */
@Component
class AnnouncementProgress implements NoticeProgress {

    private final Aggregates<Notice, NoticeEvent> notices;

    AnnouncementProgress(Aggregates<Notice, NoticeEvent> notices) {
        this.notices = notices;
    }

    @Override
    public NoticeStage of(String cycleId) {
        return notices.find(TenantId.NATIONAL, NoticeHead.idOf(cycleId))
                .map(found -> switch (found.state()) {
                    case AwaitedNotice awaited -> NoticeStage.AWAITED;
                    case DraftNotice draft -> stage(draft.entries());
                    case PublishedNotice published -> stage(published.entries());
                    case AnnouncedNotice announced -> NoticeStage.DONE;
                })
                .orElse(NoticeStage.AWAITED);
    }

    private static NoticeStage stage(List<Listing> entries) {
        return entries.stream().anyMatch(Listing::listed) ? NoticeStage.PENDING : NoticeStage.DONE;
    }
}
