/** Speaks to ClamAV's daemon. Callers: what searches files, through its port. */
@NullMarked
package cn.biaogan.files.clamd;

import org.jspecify.annotations.NullMarked;
