/** The public feed: public events in one order that never changes. It has no rules beyond that and is flat. */
@NullMarked
package cn.biaogan.exchange.feed;

import org.jspecify.annotations.NullMarked;
