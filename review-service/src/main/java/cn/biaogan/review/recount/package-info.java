/** Counts of the review's stages from the aggregates' own state, for the comparison with monitoring-service. */
@NullMarked
package cn.biaogan.review.recount;

import org.jspecify.annotations.NullMarked;
