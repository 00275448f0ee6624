/** Use cases of the joint selection: results are read, one ministry proposes, the other countersigns. Callers: web. */
@NullMarked
package cn.biaogan.review.selection;

import org.jspecify.annotations.NullMarked;
