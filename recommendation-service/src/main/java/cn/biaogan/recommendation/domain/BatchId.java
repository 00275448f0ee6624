package cn.biaogan.recommendation.domain;

import cn.biaogan.platform.kernel.Ids;

/** Names the batch of a recommending unit in a cycle; there is never a second one. */
public record BatchId(String value) {

    public static BatchId of(String recommenderId, String cycleId) {
        return new BatchId(Ids.derived("batch", recommenderId, cycleId).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
