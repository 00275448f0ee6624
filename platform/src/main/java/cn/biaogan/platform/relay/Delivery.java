package cn.biaogan.platform.relay;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.store.StoreOutage;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;

/** Brings the entries of some documents to the audit and to Kafka, and takes out of them what has arrived. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final int PORTION = 250;

    private final EventPublisher publisher;
    private final AuditChain audit;
    private final Predicate<String> topicIsThere;
    private final Backlog backlog;
    private final ParkedDocuments parked = new ParkedDocuments();

    /** @param topicIsThere nothing is sent to a topic before it says so */
    Delivery(EventPublisher publisher, AuditChain audit, Predicate<String> topicIsThere, Backlog backlog) {
        this.publisher = publisher;
        this.audit = audit;
        this.topicIsThere = topicIsThere;
        this.backlog = backlog;
    }

    /** Documents with an entry that can never be sent: they wait apart. */
    ParkedDocuments parked() {
        return parked;
    }

    /** @throws RuntimeException the refusal of a part; the other documents are delivered all the same */
    void deliver(String name, OutboxCollection collection, Set<String> ids) {
        List<WaitingDocument> documents = collection.load(ids);
        RuntimeException refused = append(documents);
        try {
            publishAll(name, collection, documents);
        } catch (RuntimeException failed) {
            if (refused != null) {
                failed.addSuppressed(refused);
            }
            throw failed;
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** Portion by portion: what was published is acknowledged while the next is. */
    private void publishAll(String name, OutboxCollection collection, List<WaitingDocument> documents) {
        int from = 0;
        try (var before = new Acknowledgement()) {
            while (from < documents.size()) {
                int to = Math.min(from + PORTION, documents.size());
                var portion = documents.subList(from, to);
                try {
                    publish(collection, portion);
                } finally {
                    portion.forEach(document -> parkOrRelease(name, document));
                }
                before.await();
                before.begin(() -> acknowledge(collection, portion));
                from = to;
            }
        } catch (RuntimeException failed) {
            acknowledgeRest(collection, documents.subList(from, documents.size()), failed);
            throw failed;
        }
    }

    /** What the audit has leaves the documents, not to be appended again at each sweep. */
    private void acknowledgeRest(OutboxCollection collection, List<WaitingDocument> rest, RuntimeException failed) {
        try {
            acknowledge(collection, rest);
        } catch (RuntimeException also) {
            failed.addSuppressed(also);
        }
    }

    private void acknowledge(OutboxCollection collection, List<WaitingDocument> portion) {
        var progressed = portion.stream().filter(WaitingDocument::progressed).toList();
        if (!progressed.isEmpty()) {
            collection.acknowledge(progressed);
            progressed.stream().filter(WaitingDocument::emptied).forEach(document -> backlog.emptied());
        }
    }

    /** Gives the last refusal, after each document was tried by itself. */
    private @Nullable RuntimeException append(List<WaitingDocument> documents) {
        try {
            appendTogether(documents);
            return null;
        } catch (RuntimeException together) {
            if (StoreOutage.is(together)) {
                throw together;
            }
        }
        RuntimeException refused = null;
        for (WaitingDocument document : documents) {
            try {
                appendTogether(List.of(document));
            } catch (RuntimeException alone) {
                LOG.error("The audit refuses the entries of {}", document.documentId(), alone);
                refused = alone;
            }
        }
        return refused;
    }

    private void appendTogether(List<WaitingDocument> documents) {
        var entries = documents.stream().flatMap(d -> d.auditEntries().stream()).toList();
        if (!entries.isEmpty()) {
            audit.append(entries);
            documents.forEach(WaitingDocument::auditDone);
        }
    }

    private void publish(OutboxCollection collection, List<WaitingDocument> documents) {
        if (documents.stream().anyMatch(WaitingDocument::hasNext)) {
            if (!topicIsThere.test(collection.topic())) {
                throw new KafkaException("the topic " + collection.topic() + " is not there yet");
            }
            publisher.publish(documents);
        }
    }

    private void parkOrRelease(String name, WaitingDocument document) {
        Throwable refusal = document.refusal();
        if (refusal == null) {
            parked.release(name, document.documentId());
        } else {
            parked.park(name, document.documentId(), refusal);
        }
    }
}
