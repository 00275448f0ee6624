/** Speaks to ClamAV's daemon. Callers: evidence, through its port. */
@NullMarked
package cn.biaogan.files.clamd;

import org.jspecify.annotations.NullMarked;
