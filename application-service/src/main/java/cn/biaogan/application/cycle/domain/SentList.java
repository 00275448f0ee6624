package cn.biaogan.application.cycle.domain;

import cn.biaogan.platform.kernel.Ids;
import java.time.Instant;

/** A unit's list of one cycle that is with the ministries: the unit takes nothing more in that cycle. */
public record SentList(String cycleId, String recommenderId, Instant sentAt) {

    /** One for each unit and cycle; the tenant is the unit's. */
    public static String idOf(String cycleId, String recommenderId) {
        return Ids.derived("sent-list", cycleId, recommenderId).toString();
    }
}
