package cn.biaogan.platform.audit;

/**
 * How far a tenant's chain had come when it was noted down, outside of the store.
 *
 * @param n place of its last entry, from 1
 * @param hash of that entry
 */
public record ChainHead(String tenant, long n, String hash) {}
