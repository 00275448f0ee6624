package cn.biaogan.recommendation.batch.domain;

import java.time.Instant;

/** What a batch tells. */
public sealed interface BatchEvent {

    /** One officer froze the order; another one has to countersign what has this digest. */
    record CountersignatureDue(Roll roll, int ranked, String digest, Instant at) implements BatchEvent {}

    /** Sent to the ministries: once, for good. */
    record BatchSubmitted(Roll roll, String recommenderName, Entries entries, String digest, Instant at)
            implements BatchEvent {}
}
