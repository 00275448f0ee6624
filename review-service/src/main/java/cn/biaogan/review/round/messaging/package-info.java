/** What a round tells the world. */
@NullMarked
package cn.biaogan.review.round.messaging;

import org.jspecify.annotations.NullMarked;
