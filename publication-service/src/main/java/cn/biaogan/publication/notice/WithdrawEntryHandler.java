package cn.biaogan.publication.notice;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.notice.domain.NoticeHead;
import org.springframework.stereotype.Component;

/** Keeps the notice in step with what applicants withdraw, and with those who apply again in the same cycle. */
@Component
public class WithdrawEntryHandler {

    private final Aggregates<Notice, NoticeEvent> notices;

    WithdrawEntryHandler(Aggregates<Notice, NoticeEvent> notices) {
        this.notices = notices;
    }

    public void withdraw(Act act, String cycleId, String applicationId) {
        notices.change(
                TenantId.NATIONAL,
                NoticeHead.idOf(cycleId),
                act,
                found -> found.orElseGet(() -> AwaitedNotice.of(cycleId)).withdraw(applicationId));
    }

    /** Writes only when a withdrawal is to be undone, so that submissions leave the notice alone. */
    public void reinstate(Act act, String cycleId, String applicationId) {
        String noticeId = NoticeHead.idOf(cycleId);
        boolean concerned = notices.find(TenantId.NATIONAL, noticeId)
                .filter(notice -> notice.state().waitsFor(applicationId))
                .isPresent();
        if (concerned) {
            notices.changeIfAny(
                    TenantId.NATIONAL,
                    noticeId,
                    act,
                    found ->
                            found.map(notice -> notice.reinstate(applicationId)).orElseGet(Decision::nothing));
        }
    }
}
