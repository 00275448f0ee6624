package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;

/** What the unit's own check gives a case, with the sentence that carries it. */
public record CheckScore(Points points, Reason grounds, Officer by, Instant at) {}
