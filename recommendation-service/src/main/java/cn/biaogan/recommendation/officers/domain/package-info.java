/** Who the officers of a unit are. Knows no framework and no storage. */
@NullMarked
package cn.biaogan.recommendation.officers.domain;

import org.jspecify.annotations.NullMarked;
