/** The bytes of the signed scans, in GridFS. */
@NullMarked
package cn.biaogan.recommendation.summary.mongo;

import org.jspecify.annotations.NullMarked;
