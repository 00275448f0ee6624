/** What each account wants to be told, how, and where. Callers: the mailbox, mail. */
@NullMarked
package cn.biaogan.exchange.preference;

import org.jspecify.annotations.NullMarked;
