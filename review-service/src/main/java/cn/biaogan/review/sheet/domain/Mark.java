package cn.biaogan.review.sheet.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The judgement of one criterion. */
public record Mark(BigDecimal score, @Nullable String comment) {}
