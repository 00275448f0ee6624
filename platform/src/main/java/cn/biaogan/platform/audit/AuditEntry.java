package cn.biaogan.platform.audit;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;

/**
 * One act for the audit: who did what to which thing, when, from where, and what it looked like before and after.
 *
 * @param source unique name of the entry ({@code collection/tenant/id#version}); appended once, however often it comes
 * @param tenant whose chain it belongs to: the tenant of the thing
 * @param before SM3 of the state before, as 64 hex digits; empty when there was none
 * @param after SM3 of the state after; empty when nothing was written
 */
public record AuditEntry(
        String source,
        TenantId tenant,
        Instant time,
        Actor actor,
        String action,
        String subject,
        String before,
        String after) {

    /** Somebody was told what is masked otherwise; every look has an entry of its own. */
    public static AuditEntry look(String subject, TenantId tenant, Instant time, Act act) {
        return new AuditEntry(subject + "#" + Ids.fresh(), tenant, time, act.actor(), act.action(), subject, "", "");
    }
}
