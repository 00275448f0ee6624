/** The mail server, spoken to by SMTP. */
@NullMarked
package cn.biaogan.exchange.mail.smtp;

import org.jspecify.annotations.NullMarked;
