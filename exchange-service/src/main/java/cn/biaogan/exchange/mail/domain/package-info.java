/** Mails on their way, as plain Java. */
@NullMarked
package cn.biaogan.exchange.mail.domain;

import org.jspecify.annotations.NullMarked;
