/** The recommending units' work: checking what was submitted to them, ranking it, and sending one batch per cycle. */
@NullMarked
package cn.biaogan.recommendation;

import org.jspecify.annotations.NullMarked;
