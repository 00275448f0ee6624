/** The officers of each recommending unit, as they showed up. Callers: the use cases of cases and batches. */
@NullMarked
package cn.biaogan.recommendation.officers;

import org.jspecify.annotations.NullMarked;
