/** What the events tell of cycles and applications, as far as somebody has to be told of it. */
@NullMarked
package cn.biaogan.exchange.programme;

import org.jspecify.annotations.NullMarked;
