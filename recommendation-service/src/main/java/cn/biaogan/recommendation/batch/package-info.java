/** Use cases on the ranked list that a recommending unit sends once per cycle. */
@NullMarked
package cn.biaogan.recommendation.batch;

import org.jspecify.annotations.NullMarked;
