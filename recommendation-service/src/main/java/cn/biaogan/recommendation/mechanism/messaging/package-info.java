/** What joint mechanisms tell. */
@NullMarked
package cn.biaogan.recommendation.mechanism.messaging;

import org.jspecify.annotations.NullMarked;
