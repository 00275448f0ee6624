/** The wire forms of what cases hear and tell. */
@NullMarked
package cn.biaogan.recommendation.cases.messaging;

import org.jspecify.annotations.NullMarked;
