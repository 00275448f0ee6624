/** Tests of the recommending units' work. */
@NullMarked
package cn.biaogan.recommendation;

import org.jspecify.annotations.NullMarked;
