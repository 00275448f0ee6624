package cn.biaogan.recommendation.cases.mongo;

import cn.biaogan.recommendation.cases.ListedCases;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Once the service is up, writes the lines that a crash left behind or that an earlier version did not write. */
class RelistCases {

    private static final Logger LOG = LoggerFactory.getLogger(RelistCases.class);

    private final ListedCases cases;
    private final MongoCaseLines lines;

    RelistCases(ListedCases cases, MongoCaseLines lines) {
        this.cases = cases;
        this.lines = lines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("relist-cases").start(this::relist);
    }

    int relist() {
        var written = new AtomicInteger();
        try {
            lines.stale((tenant, id) -> {
                cases.relist(tenant, id);
                written.incrementAndGet();
            });
            LOG.info("{} lines of cases were written anew", written);
        } catch (RuntimeException storeAway) {
            LOG.warn("the lines of cases were not checked; the next start does it", storeAway);
        }
        return written.get();
    }
}
