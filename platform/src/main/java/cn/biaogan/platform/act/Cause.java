package cn.biaogan.platform.act;

import java.util.UUID;

/**
 * The event that made a service act; its source and sequence are the inbox mark of the document it changes.
 *
 * @param stream subscription, topic, tenant and key: one ordered stream, as one subscription reads it
 * @param purpose what is done because of it; a fact may change one document once for each purpose
 * @param sequence position in that stream, from 1
 */
public record Cause(String stream, String purpose, long sequence, UUID eventId, String correlation) {

    /** Name of the mark. */
    public String source() {
        return anyPurpose() + purpose;
    }

    /** What the marks of every purpose of this stream begin with. */
    public String anyPurpose() {
        return stream + "|";
    }
}
