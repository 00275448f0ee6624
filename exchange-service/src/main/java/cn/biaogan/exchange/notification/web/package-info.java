/** The mailbox over REST. */
@NullMarked
package cn.biaogan.exchange.notification.web;

import org.jspecify.annotations.NullMarked;
