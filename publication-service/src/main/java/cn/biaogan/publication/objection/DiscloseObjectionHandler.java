package cn.biaogan.publication.objection;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.objection.domain.Objection;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shows an officer who objects and why; every such reading leaves an entry in the audit. */
@Component
public class DiscloseObjectionHandler {

    private final Aggregates<Objection, Void> objections;
    private final Clock clock;

    DiscloseObjectionHandler(Aggregates<Objection, Void> objections, Clock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    /** @throws cn.biaogan.platform.store.NotFound when the notice has no such objection */
    public Versioned<Objection> disclose(Act act, String noticeId, String objectionId) {
        return objections.change(TenantId.NATIONAL, objectionId, act, found -> {
            var to = Signature.of(act.organisation(), act.actor().subject(), clock.instant());
            return found.filter(objection -> objection.noticeId().equals(noticeId))
                    .map(objection -> objection.held().disclose(to))
                    .orElseGet(Decision::nothing);
        });
    }
}
