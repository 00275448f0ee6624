package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;

/** An officer's note on one place of a submission; it stays within the unit. */
public record Remark(Place place, Reason text, Officer by, Instant at) {}
