/** Known cycles and applications, as plain Java. */
@NullMarked
package cn.biaogan.exchange.programme.domain;

import org.jspecify.annotations.NullMarked;
