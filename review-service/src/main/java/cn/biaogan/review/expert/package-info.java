/** Use cases of the register of experts, which the ministries keep. Callers: web; other aggregates read the experts. */
@NullMarked
package cn.biaogan.review.expert;

import org.jspecify.annotations.NullMarked;
