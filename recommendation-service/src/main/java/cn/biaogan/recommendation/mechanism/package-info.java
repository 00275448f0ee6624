/** How the two departments of a unit work together, filed with the ministries. Callers: the web below. */
@NullMarked
package cn.biaogan.recommendation.mechanism;

import org.jspecify.annotations.NullMarked;
