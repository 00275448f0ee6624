package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;

/** Who changed a list last, and when. */
public record Touch(Officer by, Instant at) {}
