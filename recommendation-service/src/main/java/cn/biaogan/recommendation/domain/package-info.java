/** The words that cases and batches share. */
@NullMarked
package cn.biaogan.recommendation.domain;

import org.jspecify.annotations.NullMarked;
