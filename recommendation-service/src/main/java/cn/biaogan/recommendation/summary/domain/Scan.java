package cn.biaogan.recommendation.summary.domain;

import java.time.Instant;

/**
 * A scan of what was signed and sealed with ink.
 *
 * @param size in bytes
 * @param sm3 64 lower-case hex digits
 */
public record Scan(String scanId, String fileName, String mediaType, long size, String sm3, Instant addedAt) {}
