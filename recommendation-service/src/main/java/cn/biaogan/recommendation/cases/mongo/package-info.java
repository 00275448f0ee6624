/** The lines of the cases in MongoDB. Called through the ports of the cases only. */
@NullMarked
package cn.biaogan.recommendation.cases.mongo;

import org.jspecify.annotations.NullMarked;
