/** Which facts reach which use case: one subscription for each topic. */
@NullMarked
package cn.biaogan.review.messaging;

import org.jspecify.annotations.NullMarked;
