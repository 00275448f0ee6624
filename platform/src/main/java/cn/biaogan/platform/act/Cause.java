package cn.biaogan.platform.act;

import java.util.UUID;

/**
 * The event that made a service act; its source and sequence are the inbox mark of the document it changes.
 *
 * @param source topic, key and action: one ordered stream of facts for one purpose
 * @param sequence position in that stream, from 1
 */
public record Cause(String source, long sequence, UUID eventId, String correlation) {}
