package cn.biaogan.publication.objection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A ministry decides on objections; the notice alone holds the outcome. */
@Component
public class ResolveObjectionHandler {

    private final Aggregates<Notice, NoticeEvent> notices;
    private final Clock clock;

    ResolveObjectionHandler(Aggregates<Notice, NoticeEvent> notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public Versioned<Notice> resolve(
            Act act, String noticeId, String objectionId, FiledObjection.Outcome outcome, String reason) {
        return notices.change(TenantId.NATIONAL, noticeId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(notice -> notice.onNotice().resolve(objectionId, outcome, reason, by))
                    .orElseGet(Decision::nothing);
        });
    }

    /** All open objections to one enterprise, for one reason. */
    public Versioned<Notice> resolveAll(
            Act act, String noticeId, String applicationId, FiledObjection.Outcome outcome, String reason) {
        return notices.change(TenantId.NATIONAL, noticeId, act, found -> {
            var by = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.map(notice -> notice.onNotice().resolveAll(applicationId, outcome, reason, by))
                    .orElseGet(Decision::nothing);
        });
    }
}
