/** E-mail: what waits, how it reads, and the server it goes to. Callers: the rules of telling, the reminders. */
@NullMarked
package cn.biaogan.exchange.mail;

import org.jspecify.annotations.NullMarked;
