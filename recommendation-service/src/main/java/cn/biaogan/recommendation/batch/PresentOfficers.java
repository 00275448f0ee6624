package cn.biaogan.recommendation.batch;

import cn.biaogan.platform.act.Act;
import cn.biaogan.recommendation.domain.Officer;
import cn.biaogan.recommendation.officers.SeenOfficers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Officers who rank at the same time see each other. */
@Component
public class PresentOfficers {

    /** So long somebody counts as present after the last sign. */
    private static final Duration LASTING = Duration.ofSeconds(60);

    /** An officer who was there lately. */
    public record Present(Officer officer, Instant at) {}

    private final Presences presences;
    private final OwnBatches batches;
    private final SeenOfficers officers;
    private final Clock clock;

    public PresentOfficers(Presences presences, OwnBatches batches, SeenOfficers officers, Clock clock) {
        this.presences = presences;
        this.batches = batches;
        this.officers = officers;
        this.clock = clock;
    }

    /** The caller is there; answers who is, the caller included. */
    public List<Present> here(String cycleId, Act act) {
        var own = batches.own(cycleId, act);
        presences.saw(own.tenant(), own.id(), officers.saw(act).account(), clock.instant());
        return of(cycleId, act);
    }

    public List<Present> of(String cycleId, Act act) {
        var own = batches.own(cycleId, act);
        var colleagues = officers.colleagues(act);
        return presences.since(own.tenant(), own.id(), clock.instant().minus(LASTING)).stream()
                .map(p -> new Present(
                        colleagues.find(p.account()).orElseGet(() -> new Officer(p.account(), null, p.account())),
                        p.at()))
                .toList();
    }
}
