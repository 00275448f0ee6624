/** Who is present at a batch, in MongoDB. Called through the port of the batches only. */
@NullMarked
package cn.biaogan.recommendation.batch.mongo;

import org.jspecify.annotations.NullMarked;
