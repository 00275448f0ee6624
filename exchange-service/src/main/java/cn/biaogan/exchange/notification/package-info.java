/** What organisations were told, and what of it each account has read. Callers: the rules of telling, the reminders, mail. */
@NullMarked
package cn.biaogan.exchange.notification;

import org.jspecify.annotations.NullMarked;
