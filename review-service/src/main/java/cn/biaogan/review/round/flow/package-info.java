/** Finds the best assignment by a flow of minimum cost. Callers: the round, through its port. */
@NullMarked
package cn.biaogan.review.round.flow;

import org.jspecify.annotations.NullMarked;
