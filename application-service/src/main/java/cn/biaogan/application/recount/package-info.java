/** Counts of what enterprises did, from the applications themselves: the yardstick of the monitoring. */
@NullMarked
package cn.biaogan.application.recount;

import org.jspecify.annotations.NullMarked;
