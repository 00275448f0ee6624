/** Notifications and mailboxes, as plain Java. */
@NullMarked
package cn.biaogan.exchange.notification.domain;

import org.jspecify.annotations.NullMarked;
