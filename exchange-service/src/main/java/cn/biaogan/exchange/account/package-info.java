/** The account that asks, and the mailboxes it reads. */
@NullMarked
package cn.biaogan.exchange.account;

import org.jspecify.annotations.NullMarked;
