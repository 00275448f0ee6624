/** A cycle as a recommending unit needs it: quotas and deadlines. */
@NullMarked
package cn.biaogan.recommendation.cycle.domain;

import org.jspecify.annotations.NullMarked;
