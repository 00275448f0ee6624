/** The summary table over REST. */
@NullMarked
package cn.biaogan.recommendation.summary.web;

import org.jspecify.annotations.NullMarked;
