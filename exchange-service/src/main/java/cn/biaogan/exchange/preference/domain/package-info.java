/** The choices of an account and the confirmation of its address, as plain Java. */
@NullMarked
package cn.biaogan.exchange.preference.domain;

import org.jspecify.annotations.NullMarked;
