package cn.biaogan.platform.relay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
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
    private final String service;

    /** @param service name in the events' source */
    public EventPublisher(KafkaTemplate<String, byte[]> kafka, String service) {
        kafka.setProducerListener(new ProducerListener<>() {}); // the relay tells of failures itself
        this.kafka = kafka;
        this.records = new EventRecords(service);
        this.service = service;
    }

    /** Whose events these are. */
    String service() {
        return service;
    }

    /**
     * Notes in each document how far it came, and which entry can never be sent.
     *
     * @throws KafkaException when an entry was not acknowledged though nothing is wrong with it
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
        var sent = new LinkedHashMap<WaitingDocument, CompletableFuture<?>>();
        KafkaException refused = null;
        for (WaitingDocument document : wave) {
            try {
                sent.put(document, kafka.send(record(document)));
            } catch (RuntimeException failed) {
                if (!ownFault(failed)) { // the broker is away: each further attempt would wait as long
                    refused = new KafkaException("not sent", failed);
                    break;
                }
                document.refused(failed);
            }
        }
        for (var one : sent.entrySet()) {
            try {
                one.getValue().get();
                one.getKey().nextPublished();
                acknowledged.add(one.getKey());
            } catch (ExecutionException failed) {
                if (ownFault(failed)) {
                    one.getKey().refused(failed);
                } else {
                    refused = new KafkaException("not acknowledged", failed.getCause());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new KafkaException("stopped while publishing", stopped);
            }
        }
        return refused;
    }

    private ProducerRecord<String, byte[]> record(WaitingDocument document) {
        try {
            return records.of(document, document.next());
        } catch (RuntimeException noEvent) {
            throw new SerializationException("no CloudEvent", noEvent);
        }
    }

    /** True when the entry would be refused at any time, by any broker with these settings. */
    private static boolean ownFault(Throwable failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof RecordTooLargeException
                    || t instanceof InvalidRecordException
                    || t instanceof SerializationException) {
                return true;
            }
        }
        return false;
    }
}
