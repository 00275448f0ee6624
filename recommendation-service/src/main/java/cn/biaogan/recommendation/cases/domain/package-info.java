/** A case: one application in the hands of one recommending unit. Knows no framework and no storage. */
@NullMarked
package cn.biaogan.recommendation.cases.domain;

import org.jspecify.annotations.NullMarked;
