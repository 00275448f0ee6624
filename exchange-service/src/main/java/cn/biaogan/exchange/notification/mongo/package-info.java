/** Notifications in the store. */
@NullMarked
package cn.biaogan.exchange.notification.mongo;

import org.jspecify.annotations.NullMarked;
