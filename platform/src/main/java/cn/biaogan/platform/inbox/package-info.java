/**
 * Facts of other contexts, each applied once in effect and in order per key. Callers: the services' messaging packages,
 * which declare {@link cn.biaogan.platform.inbox.EventSubscription} beans.
 */
@NullMarked
package cn.biaogan.platform.inbox;

import org.jspecify.annotations.NullMarked;
