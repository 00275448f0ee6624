/** Reminders before the deadlines. */
@NullMarked
package cn.biaogan.exchange.reminder;

import org.jspecify.annotations.NullMarked;
