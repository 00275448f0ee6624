package cn.biaogan.system.running;

import static org.awaitility.Awaitility.await;

import cn.biaogan.demo.Cast;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cycle of the year 2027 that takes applications for a year, whatever the demonstration does with that of 2026. Its
 * applicants are small enterprises of Zhejiang, which apply to the unit of their province.
 */
public final class OpenCycle {

    public static final String TENANT = "330000";
    public static final String UNIT = "rec-330000";

    private static int applicants;

    private final RunningSystem system;
    private final String id;

    private OpenCycle(RunningSystem system) {
        this.system = system;
        Caller samr = system.as("ministry-samr").patient();
        var terms = Map.of(
                "year",
                2027,
                "name",
                "2027年度工业计量标杆示范活动（系统测试）",
                "applicationDeadline",
                system.cast().now().plus(Duration.ofDays(365)).toString(),
                "recommendationDeadline",
                system.cast().now().plus(Duration.ofDays(400)).toString());
        this.id = samr.post("/api/publication/cycles", terms).must().at("/cycleId");
        Caller miit = system.as("ministry-miit").patient();
        miit.changing(miit.get("/api/publication/cycles/" + id).must())
                .post("/api/publication/cycles/" + id + "/countersignature", Map.of())
                .must();
        await("the services know the cycle").atMost(Duration.ofSeconds(60)).until(this::isKnown);
    }

    private boolean isKnown() {
        return system.as("enterprise-zj").patient().get("/api/application/cycles").must().items().stream()
                .anyMatch(cycle -> cycle.path("cycleId").asString().equals(id));
    }

    private static final class Holder {
        private static final OpenCycle CYCLE = new OpenCycle(RunningSystem.get());
    }

    public static OpenCycle get() {
        return Holder.CYCLE;
    }

    public String id() {
        return id;
    }

    /** Accounts of enterprises nobody used before, registered and logged in. */
    public List<Applicant> applicants(int many) {
        var parts = new ArrayList<Cast.Part>();
        var numbers = new ArrayList<Integer>();
        synchronized (OpenCycle.class) {
            for (int i = 0; i < many; i++) {
                int number = 5000 + ++applicants;
                numbers.add(number);
                parts.add(new Cast.Part("st-ent-" + number, "enterprise", TENANT, organisation(number)));
            }
        }
        system.cast().register(parts);
        return numbers.stream().map(this::applicant).toList();
    }

    private static String organisation(int number) {
        return "ent-" + TENANT + "-st" + number;
    }

    private Applicant applicant(int number) {
        String organisation = organisation(number);
        return new Applicant(
                system.as("st-ent-" + number),
                organisation,
                system.cast().papers(number, TENANT, organisation, UNIT),
                id);
    }
}
