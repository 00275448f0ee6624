/** Counts the stages of a cycle from the stored cases and batches, to be compared with the live counts. */
@NullMarked
package cn.biaogan.recommendation.recount;

import org.jspecify.annotations.NullMarked;
