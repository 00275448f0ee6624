package cn.biaogan.system.authority;

import cn.biaogan.demo.Cast;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import java.util.List;
import java.util.Map;

/** Those who knock at doors that are not theirs. */
final class Strangers {

    /** One account of each role there is. */
    private static final Map<String, String> OF_EACH_ROLE = Map.of(
            "enterprise", "enterprise-gd",
            "recommender", "recommender-gd",
            "expert", "expert-6",
            "ministry", "ministry-miit",
            "system-admin", "sysadmin",
            "security-admin", "secadmin",
            "auditor", "auditor");

    private final RunningSystem system;

    Strangers(RunningSystem system) {
        this.system = system;
    }

    /** Somebody of each role. */
    static List<Stranger> ofEachRole(RunningSystem system) {
        return OF_EACH_ROLE.entrySet().stream()
                .map(e -> new Stranger(e.getValue(), e.getKey(), system.as(e.getValue())))
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .toList();
    }

    /** Another enterprise of the province, one of another province, and one that has the owner's name elsewhere. */
    List<Stranger> enterprises(String owner) {
        return List.of(
                registered("enterprise", OpenCycle.TENANT, "ent-330000-next-door"),
                known("enterprise", "enterprise-gd"),
                registered("enterprise", "440000", owner));
    }

    /** Another unit of the province, one that has the owner's name elsewhere. */
    List<Stranger> unitsOutside(String owner) {
        return List.of(
                registered("recommender", OpenCycle.TENANT, "rec-330000-next-door"),
                registered("recommender", "440000", owner));
    }

    /** The unit of another province, and an association: they recommend in the same cycle. */
    List<Stranger> unitsBeside() {
        return List.of(known("recommender", "recommender-gd"), known("recommender", "association-01"));
    }

    /** An officer of a ministry that is none of the two. */
    List<Stranger> thirdMinistry() {
        return List.of(registered("ministry", "national", "third-ministry"));
    }

    Stranger known(String role, String username) {
        return new Stranger(username, role, system.as(username));
    }

    private Stranger registered(String role, String tenant, String organisation) {
        String username = "st-" + tenant + "-" + organisation;
        system.cast().register(List.of(new Cast.Part(username, role, tenant, organisation)));
        return new Stranger(organisation + " in " + tenant, role, system.as(username));
    }
}
