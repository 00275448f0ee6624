/** What a summary table holds beside the batch's lines. */
@NullMarked
package cn.biaogan.recommendation.summary.domain;

import org.jspecify.annotations.NullMarked;
