/** Ranking, sealing and sending over HTTP, and the summary table of annex 2. */
@NullMarked
package cn.biaogan.recommendation.batch.web;

import org.jspecify.annotations.NullMarked;
