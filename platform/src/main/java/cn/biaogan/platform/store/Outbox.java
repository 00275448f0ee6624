package cn.biaogan.platform.store;

/** Where the store tells of what waits for the broker. */
public interface Outbox {

    /** @throws OutboxFull when no further event may be accepted */
    void admit();

    /** A document of the collection now holds something to hand over. */
    void written(String collection, String documentId);

    /** The collection takes part in the sweep. */
    void register(String collection, String topic);
}
