/** What counts: which stage an event adds to, for whom. Called by the counting alone. */
@NullMarked
package cn.biaogan.monitoring.fact;

import org.jspecify.annotations.NullMarked;
