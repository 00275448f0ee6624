/**
 * One aggregate, one document, one write: state, outbox entries, inbox marks, command keys and audit entries together.
 * Callers: handlers, through {@link cn.biaogan.platform.store.Aggregates}.
 */
@NullMarked
package cn.biaogan.platform.store;

import org.jspecify.annotations.NullMarked;
