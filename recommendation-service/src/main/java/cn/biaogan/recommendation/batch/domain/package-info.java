/** A batch: decides caps, ranks, sending, and whether a withdrawn candidate can still be let go. */
@NullMarked
package cn.biaogan.recommendation.batch.domain;

import org.jspecify.annotations.NullMarked;
