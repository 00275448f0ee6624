package cn.biaogan.exchange.programme;

import cn.biaogan.platform.inbox.IncomingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Keeps the known cycles and applications in step with the facts. */
@Component
public class FollowProgramme {

    private final FollowCycles cycles;
    private final FollowApplications applications;

    FollowProgramme(FollowCycles cycles, FollowApplications applications) {
        this.cycles = cycles;
        this.applications = applications;
    }

    /** Other facts are passed over. */
    public void hear(IncomingEvent<JsonNode> event) {
        cycles.hear(event);
        applications.hear(event);
    }
}
