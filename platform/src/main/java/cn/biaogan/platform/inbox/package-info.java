/**
 * Facts of other contexts, each applied once in effect and in order per key. Callers: the services' messaging packages,
 * which declare {@link cn.biaogan.platform.inbox.EventSubscription} beans; a reader that cannot live on those declares a
 * {@link cn.biaogan.platform.inbox.FactReader} and keeps its letters here all the same.
 */
@NullMarked
package cn.biaogan.platform.inbox;

import org.jspecify.annotations.NullMarked;
