/** Use cases of the round: what is recommended is collected, started and given to experts. Callers: web and messaging. */
@NullMarked
package cn.biaogan.review.round;

import org.jspecify.annotations.NullMarked;
