package cn.biaogan.recommendation.cases.domain;

import java.time.Instant;

/** What the batch said when an accepted case's enterprise withdrew; the batch alone decides it. */
public sealed interface BatchAnswer {

    /** Not in the batch, or taken out of it, for good. */
    record LetGo() implements BatchAnswer {}

    /** The batch had gone to the ministries with it. */
    record Sent(int rank, Instant submittedAt) implements BatchAnswer {}
}
