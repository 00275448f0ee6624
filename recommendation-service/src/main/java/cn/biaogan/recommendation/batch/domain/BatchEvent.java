package cn.biaogan.recommendation.batch.domain;

import java.time.Instant;

/** What a batch tells. */
public sealed interface BatchEvent {

    /** Sent to the ministries: once, for good. */
    record BatchSubmitted(Roll roll, String recommenderName, Entries entries, String digest, Instant at)
            implements BatchEvent {}
}
