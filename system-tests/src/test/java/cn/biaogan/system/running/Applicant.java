package cn.biaogan.system.running;

import cn.biaogan.demo.Cast;
import java.util.Map;

/** An enterprise that applies in a cycle. */
public record Applicant(Caller caller, String organisation, Cast.Papers papers, String cycleId) {

    public static final String PROFILE = "/api/application/enterprise";

    public Applicant patient() {
        return new Applicant(caller.patient(), organisation, papers, cycleId);
    }

    /** Writes the profile, opens the application and fills it in; gives the application's path. */
    public String prepare() {
        caller.put(PROFILE, papers.profile()).must();
        String path = open();
        caller.changing(caller.get(path).must())
                .put(path + "/content", papers.content())
                .must();
        return path;
    }

    /** Opens the application, or finds the one that is open. */
    public String open() {
        return "/api/application/applications/"
                + caller.post("/api/application/applications", Map.of("cycleId", cycleId))
                        .must()
                        .at("/summary/applicationId");
    }

    /** Submits what the enterprise sees now. */
    public Reply submit(String path) {
        return submit(path, OpenCycle.UNIT);
    }

    public Reply submit(String path, String unit) {
        return caller.seeing(path).post(path + "/submission", Map.of("recommenderId", unit, "truthfulness", true));
    }
}
