package cn.biaogan.system.operation;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.Map;

/** A cycle of 2027 in another installation, which shares the running system's Keycloak and clock. */
final class NewCycle {

    /** Tells it from the running system's cycle, which has the same id: that is made of the year. */
    static final String NAME = "2027年度工业计量标杆示范活动（另一套系统）";

    private NewCycle() {}

    /**
     * Gives its id.
     *
     * @param door of the installation: its gateway or its publication-service
     */
    static String opened(RunningSystem system, Caller door) {
        var now = system.cast().now();
        String cycle = door.bearing(system.cast().tokenOf("ministry-samr"))
                .post(
                        "/api/publication/cycles",
                        Map.of(
                                "year",
                                2027,
                                "name",
                                NAME,
                                "applicationDeadline",
                                now.plus(Duration.ofDays(365)).toString(),
                                "recommendationDeadline",
                                now.plus(Duration.ofDays(400)).toString()))
                .must()
                .at("/cycleId");
        Caller miit = door.bearing(system.cast().tokenOf("ministry-miit"));
        miit.changing(miit.get("/api/publication/cycles/" + cycle).must())
                .post("/api/publication/cycles/" + cycle + "/countersignature", Map.of())
                .must();
        return cycle;
    }
}
