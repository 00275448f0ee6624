/** The mails that wait, in the store. */
@NullMarked
package cn.biaogan.exchange.mail.mongo;

import org.jspecify.annotations.NullMarked;
