package cn.biaogan.platform.inbox;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Cause;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A fact as it arrived.
 *
 * @param source subscription, topic, tenant and key: one ordered stream, as one subscription reads it
 * @param sequence position in that stream, from 1
 * @param tenant from the trusted envelope
 */
public record IncomingEvent<T>(
        UUID id,
        String type,
        TenantId tenant,
        String source,
        String key,
        long sequence,
        Instant time,
        String correlation,
        T data) {

    /**
     * What a consumer does because of this fact, in the tenant of the fact. One action changes one document at most
     * once per fact: the mark in the document is kept per source and action.
     */
    public Act act(String action) {
        var actor = new Actor("service:" + action, tenant, "", Set.of(), "");
        return new Act(action, actor, null, null, new Cause(source, action, sequence, id, correlation));
    }
}
