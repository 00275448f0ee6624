/** The facts about cycles as this service reads them. */
@NullMarked
package cn.biaogan.recommendation.cycle.messaging;

import org.jspecify.annotations.NullMarked;
