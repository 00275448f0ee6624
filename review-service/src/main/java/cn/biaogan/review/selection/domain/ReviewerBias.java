package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.ExpertId;
import java.math.BigDecimal;

/**
 * How an expert scores beside the others: their mean minus the mean of the means of the dossiers they scored. Shown,
 * never applied (design, 6).
 *
 * @param scores how many figures stand behind it
 */
public record ReviewerBias(ExpertId expertId, int scores, BigDecimal mean, BigDecimal bias) {}
