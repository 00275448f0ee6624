/** A small service with a store, an outbox and an inbox, for the platform's own tests. */
@NullMarked
package cn.biaogan.platform.counting;

import org.jspecify.annotations.NullMarked;
