package cn.biaogan.demo;

import cn.biaogan.contracts.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The people and enterprises of the demonstration, all fictional: every tenant of the reference data with its joint
 * unit, some national associations, enterprises over all industries and both sizes, experts, and the officers.
 */
final class World {

    static final int EXPERTS = 48;
    /** The first experts work for enterprises of the programme. */
    private static final int EMPLOYED = 12;
    /** Has more candidates than its quotas: some eight large ones and ten small or medium ones. */
    static final String CROWDED = "rec-330000";
    /** Sends its batch too late. */
    static final String LATE = "rec-650000";
    /** So many associations of the default list take part, the first ones; in the smallest play fewer. */
    private static final int ASSOCIATIONS = 4;

    private static final int FEW_ASSOCIATIONS = 2;

    /** @param organisation {@code rec-…} */
    record Unit(String organisation, String tenant, String name, Person officer, Person second) {}

    /** @param employer credit code of the enterprise the expert works for, or of none in the programme */
    record Expert(String organisation, Person person, String employer, String province, List<String> skills) {}

    final Person samr;
    final Person miit;
    final Person miitSecond;
    final Person auditor;
    final Person operator;
    final Map<String, Unit> units = new LinkedHashMap<>();
    final List<Enterprise> enterprises = new ArrayList<>();
    final List<Expert> experts = new ArrayList<>();
    final Map<String, String> tenantNames = new LinkedHashMap<>();
    final List<String> industries = new ArrayList<>();
    private final List<Logins.Account> accounts = new ArrayList<>();
    private final Logins logins;

    /** @param tenants at most so many, the crowded and the late one among them */
    World(Logins logins, int tenants) {
        this.logins = logins;
        this.samr = account("demo-samr", "ministry", "national", "samr", "演示官员甲");
        this.miit = account("demo-miit", "ministry", "national", "miit", "演示官员乙");
        this.miitSecond = account("demo-miit-2", "ministry", "national", "miit", "演示官员丙");
        this.auditor = account("demo-auditor", "auditor", "national", "operations", "演示审计员");
        this.operator = account("demo-operator", "system-admin", "national", "operations", "演示管理员");
        JsonNode reference = Api.JSON.readTree(Contracts.reference("industries"));
        reference.path("industries").forEach(i -> industries.add(i.path("code").asString()));
        nameTenants();
        openUnits(tenants);
        foundEnterprises();
        callExperts();
    }

    private Person account(String username, String role, String tenant, String organisation, String name) {
        accounts.add(new Logins.Account(username, role, tenant, organisation, name));
        return logins.person(username);
    }

    List<Logins.Account> accounts() {
        return List.copyOf(accounts);
    }

    private void nameTenants() {
        JsonNode divisions = Api.JSON.readTree(Contracts.reference("divisions"));
        divisions
                .path("provinces")
                .forEach(p -> tenantNames.put(
                        p.path("code").asString(), p.path("short").asString()));
        divisions.path("sub_provincial_cities").forEach(c -> {
            if (c.path("plan_separately").asBoolean()) {
                tenantNames.put(c.path("code").asString(), c.path("name").asString());
            }
        });
        tenantNames.put("XJBT", "兵团");
    }

    private void openUnits(int tenants) {
        int invited = tenants == 1 ? FEW_ASSOCIATIONS : ASSOCIATIONS;
        int associations = 0;
        int jurisdictions = 0;
        for (JsonNode unit :
                Api.JSON.readTree(Contracts.reference("recommenders-2026")).path("recommenders")) {
            String id = unit.path("id").asString();
            String tenant = unit.path("tenant").asString();
            if (tenant.equals("national") && ++associations > invited) {
                continue;
            }
            boolean needed = id.equals(CROWDED) || id.equals(LATE);
            if (!tenant.equals("national") && ++jurisdictions > tenants && !needed) {
                continue;
            }
            units.put(
                    id,
                    new Unit(
                            id,
                            tenant,
                            unit.path("name").asString(),
                            account("demo-" + id, "recommender", tenant, id, "演示推荐官"),
                            account("demo-" + id + "-2", "recommender", tenant, id, "演示推荐官二")));
        }
    }

    private void foundEnterprises() {
        int turn = 0;
        for (Unit unit : List.copyOf(units.values())) {
            boolean crowded = unit.organisation().equals(CROWDED);
            boolean association = unit.tenant().equals("national");
            int many = crowded ? 18 : association ? 5 : 7 + turn % 4;
            for (int i = 0; i < many; i++) {
                String tenant =
                        association ? new ArrayList<>(tenantNames.keySet()).get((turn * 5 + i) % 31) : unit.tenant();
                boolean large = crowded ? i < 8 : i % 2 == 0;
                found(tenant, unit.organisation(), large);
            }
            turn++;
        }
    }

    private void found(String tenant, String recommender, boolean large) {
        int number = enterprises.size() + 1;
        String organisation = "ent-%s-d%04d".formatted(tenant, number);
        String division = tenant.equals("XJBT") ? "659001" : tenant;
        String industry = industries.get(number % industries.size());
        var person = account("demo-ent-%04d".formatted(number), "enterprise", tenant, organisation, "演示申报人");
        enterprises.add(new Enterprise(
                number,
                person,
                organisation,
                tenant,
                "演示" + tenantNames.get(tenant) + "精衡" + number + "号制造有限公司",
                CreditCodes.of(division, number),
                industry,
                large,
                recommender,
                number % 10 == 1 ? laboratory(EMPLOYED + number % (EXPERTS - EMPLOYED)) : ""));
    }

    /** Credit code of the laboratory that an expert works for who is employed by no enterprise of the programme. */
    private static String laboratory(int expert) {
        return CreditCodes.of("110000", 900_000 + expert);
    }

    private void callExperts() {
        for (int i = 0; i < EXPERTS; i++) {
            String organisation = "exp-d%03d".formatted(i + 1);
            var person =
                    account("demo-expert-%03d".formatted(i + 1), "expert", "national", organisation, "演示专家" + (i + 1));
            int from = i;
            List<String> skills = IntStream.range(0, 4)
                    .mapToObj(s -> industries.get((from + s * 4) % industries.size()))
                    .toList();
            String employer =
                    i < EMPLOYED ? enterprises.get(i * 9 % enterprises.size()).creditCode() : laboratory(i);
            String province = new ArrayList<>(tenantNames.keySet()).get(i % 31);
            experts.add(new Expert(organisation, person, employer, province, skills));
        }
    }

    Unit unit(String organisation) {
        return Objects.requireNonNull(units.get(organisation), organisation);
    }
}
