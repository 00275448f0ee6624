package cn.biaogan.recommendation.domain;

import cn.biaogan.platform.kernel.Ids;

/** Names the case of an application at a recommending unit; there is never a second one. */
public record CaseId(String value) {

    /** @param tenant the unit's */
    public static CaseId of(String applicationId, String recommenderId, String tenant) {
        return new CaseId(
                Ids.derived("case", applicationId, recommenderId, tenant).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
