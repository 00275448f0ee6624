package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.TenantId;

/**
 * A state as stored.
 *
 * @param version counts the writes of the document; the ETag
 * @param replayed true when a command was a repeat: the state is today's, nothing was done again
 */
public record Versioned<S>(TenantId tenant, String id, long version, S state, boolean replayed) {}
