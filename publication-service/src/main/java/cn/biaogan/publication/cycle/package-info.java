/** Use cases of the cycle, one handler each. */
@NullMarked
package cn.biaogan.publication.cycle;

import org.jspecify.annotations.NullMarked;
