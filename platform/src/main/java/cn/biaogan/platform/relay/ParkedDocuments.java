package cn.biaogan.platform.relay;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents with an entry that no broker will take: they wait apart, so that the others pass, and are tried again now
 * and then, since an operator may have raised a limit. Each is an alarm.
 */
final class ParkedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedDocuments.class);
    private static final long TRY_AGAIN_NANOS = Duration.ofMinutes(1).toNanos();

    private record Place(String collection, String documentId) {}

    private final Map<Place, Long> sinceNanos = new ConcurrentHashMap<>();

    int count() {
        return sinceNanos.size();
    }

    /** Those of the collection that are not to be tried again yet. */
    Set<String> of(String collection) {
        long now = System.nanoTime();
        return sinceNanos.entrySet().stream()
                .filter(e -> e.getKey().collection().equals(collection))
                .filter(e -> now - e.getValue() < TRY_AGAIN_NANOS)
                .map(e -> e.getKey().documentId())
                .collect(Collectors.toSet());
    }

    void park(String collection, String documentId, Throwable why) {
        if (sinceNanos.put(new Place(collection, documentId), System.nanoTime()) == null) {
            LOG.error("An event of {} {} can never be sent, its document is parked", collection, documentId, why);
        }
    }

    void release(String collection, String documentId) {
        sinceNanos.remove(new Place(collection, documentId));
    }
}
