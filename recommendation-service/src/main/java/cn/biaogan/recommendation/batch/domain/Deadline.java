package cn.biaogan.recommendation.batch.domain;

import java.time.Instant;

/**
 * Until when a cycle takes the batch of a unit.
 *
 * @param at the first instant that is too late
 * @param closed true when the ministries closed the recommendation, whatever the instant
 */
public record Deadline(Instant at, boolean closed) {

    /** @throws BatchRejection.DeadlinePassed from that instant on */
    void mustAllow(Instant now) {
        if (closed || !now.isBefore(at)) {
            throw new BatchRejection.DeadlinePassed(at, now);
        }
    }
}
