package cn.biaogan.recommendation.cycle.domain;

import cn.biaogan.recommendation.domain.Size;

/**
 * A recommending unit as a cycle lists it.
 *
 * @param largeQuota most large enterprises in its batch
 * @param smeQuota most small or medium ones
 */
public record Recommender(String id, String tenant, String name, int largeQuota, int smeQuota) {

    public int quota(Size size) {
        return size == Size.LARGE ? largeQuota : smeQuota;
    }
}
