package cn.biaogan.platform.store;

/**
 * A fact in the published language.
 *
 * @param type such as {@code cn.biaogan.application.submitted.v1}
 * @param data the wire record, written as JSON
 */
public record OutgoingEvent(String type, Object data) {}
