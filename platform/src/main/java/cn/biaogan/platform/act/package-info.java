/** Who does what, and why: built from a verified token or an event's envelope only. Callers: handlers, web, messaging. */
@NullMarked
package cn.biaogan.platform.act;

import org.jspecify.annotations.NullMarked;
