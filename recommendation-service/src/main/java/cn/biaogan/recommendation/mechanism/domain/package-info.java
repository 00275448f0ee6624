/** The joint mechanism of a unit and a year. Knows no framework and no storage. */
@NullMarked
package cn.biaogan.recommendation.mechanism.domain;

import org.jspecify.annotations.NullMarked;
