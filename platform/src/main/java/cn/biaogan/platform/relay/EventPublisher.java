package cn.biaogan.platform.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/**
 * Publishes the entries of documents in waves: one entry of each document, all acknowledged, then the next. So a
 * later entry is never sent before an earlier one of its aggregate was acknowledged, and a wave is one large batch.
 */
public final class EventPublisher {

    private final KafkaOperations<String, byte[]> kafka;
    private final EventRecords records;

    /** @param service name in the events' source */
    public EventPublisher(KafkaTemplate<String, byte[]> kafka, String service) {
        kafka.setProducerListener(new ProducerListener<>() {}); // the relay tells of failures itself
        this.kafka = kafka;
        this.records = new EventRecords(service);
    }

    /**
     * Notes in each document how far it came.
     *
     * @throws KafkaException when an entry was not acknowledged
     */
    void publish(List<WaitingDocument> documents) {
        KafkaException refused = null;
        List<WaitingDocument> wave =
                documents.stream().filter(WaitingDocument::hasNext).toList();
        while (!wave.isEmpty()) {
            var acknowledged = new ArrayList<WaitingDocument>(wave.size());
            KafkaException failed = publishNext(wave, acknowledged);
            refused = failed == null ? refused : failed;
            wave = acknowledged.stream().filter(WaitingDocument::hasNext).toList();
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** Fills the acknowledged ones; gives the last refusal. */
    private @Nullable KafkaException publishNext(List<WaitingDocument> wave, List<WaitingDocument> acknowledged) {
        var sent = new ArrayList<CompletableFuture<?>>(wave.size());
        KafkaException refused = null;
        for (WaitingDocument document : wave) {
            try {
                sent.add(kafka.send(records.of(document, document.next())));
            } catch (RuntimeException brokerAway) { // each further attempt would wait as long
                refused = new KafkaException("not sent", brokerAway);
                break;
            }
        }
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
                wave.get(i).nextPublished();
                acknowledged.add(wave.get(i));
            } catch (ExecutionException failed) {
                refused = new KafkaException("not acknowledged", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new KafkaException("stopped while publishing", stopped);
            }
        }
        return refused;
    }
}
