package cn.biaogan.publication.notice;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.cycle.NoteRecommendationHandler;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Drafts the notice of a cycle when its selection is decided. The cycle is told first that somebody was recommended: it
 * must not end between the two writes, and the batches travel in another topic.
 */
@Component
public class DraftNoticeHandler {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final Aggregates<Cycle, CycleEvent> cycles;
    private final NoteRecommendationHandler recommendations;

    DraftNoticeHandler(
            Aggregates<Notice, NoticeEvent> notices,
            Aggregates<Cycle, CycleEvent> cycles,
            NoteRecommendationHandler recommendations) {
        this.notices = notices;
        this.cycles = cycles;
        this.recommendations = recommendations;
    }

    /** @throws cn.biaogan.platform.store.NotFound when this service does not know the cycle */
    public void draft(Act act, String cycleId, List<Listing> selected) {
        recommendations.note(act, cycleId);
        NoticeHead head = head(cycles.get(TenantId.NATIONAL, cycleId).state());
        notices.change(TenantId.NATIONAL, head.noticeId(), act, found -> switch (found.orElseGet(
                () -> AwaitedNotice.of(cycleId))) {
            case AwaitedNotice awaited -> awaited.select(head, selected);
            case Notice decided -> Decision.unchanged(decided);
        });
    }

    private static NoticeHead head(Cycle cycle) {
        String cycleId = cycle.id().text();
        return new NoticeHead(
                NoticeHead.idOf(cycleId),
                cycleId,
                cycle.id().year(),
                cycle.id().edition(),
                cycle.terms().name(),
                cycle.terms().objectionWorkingDays());
    }
}
