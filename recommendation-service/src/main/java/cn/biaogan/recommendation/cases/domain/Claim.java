package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;

/** The officer who works on a case, and since when. */
public record Claim(Officer officer, Instant since) {}
