/** What the review needs to know of a cycle: a projection of publication-service's facts. Callers: handlers that read it. */
@NullMarked
package cn.biaogan.review.cycle;

import org.jspecify.annotations.NullMarked;
