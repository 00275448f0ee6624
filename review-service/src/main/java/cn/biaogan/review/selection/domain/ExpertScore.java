package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.ExpertId;
import java.math.BigDecimal;

/** What one expert gave one dossier. */
public record ExpertScore(ExpertId expertId, BigDecimal total) {}
