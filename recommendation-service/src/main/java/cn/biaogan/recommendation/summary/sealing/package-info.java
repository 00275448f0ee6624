/** The key of the installation and the certificates it issues to units. Callers: summary, standalone. */
@NullMarked
package cn.biaogan.recommendation.summary.sealing;

import org.jspecify.annotations.NullMarked;
