/** Use cases of the recommending unit's officers on what was submitted to them. */
@NullMarked
package cn.biaogan.recommendation.cases;

import org.jspecify.annotations.NullMarked;
