package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.recommendation.cases.domain.CaseFile;
import cn.biaogan.recommendation.cases.domain.Chance;
import cn.biaogan.recommendation.cycle.Cycles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Reads, for every attempt anew, whether a case can still be listed. A list that is sent in the instant of an acceptance
 * leaves an accepted case outside; the enterprise may withdraw that one, and choose again.
 */
@Component
public class Chances {

    private final Cycles cycles;
    private final Listing listing;
    private final Clock clock;

    public Chances(Cycles cycles, Listing listing, Clock clock) {
        this.cycles = cycles;
        this.listing = listing;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the case's cycle never opened here: a fault of the stream */
    Chance of(TenantId unit, CaseFile file) {
        var cycle = cycles.find(file.cycleId())
                .orElseThrow(() -> new IllegalStateException("cycle " + file.cycleId() + " was never opened"));
        var now = clock.instant();
        return new Chance(
                listing.sent(unit, file),
                cycle.takesBatchOf(file.recommenderId(), now),
                cycle.deadlineOf(file.recommenderId()),
                now);
    }
}
