/** The wire forms of what batches hear and tell. */
@NullMarked
package cn.biaogan.recommendation.batch.messaging;

import org.jspecify.annotations.NullMarked;
