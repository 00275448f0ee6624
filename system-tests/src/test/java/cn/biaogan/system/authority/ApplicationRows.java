package cn.biaogan.system.authority;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.OpenCycle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The application service: an enterprise's own, its unit's once submitted, an expert's once signed for. */
record ApplicationRows(Table table, Strangers strangers, Filings filings) {

    private static final String TEAM = "/api/application/teams/{tenant}/{organisation}";
    private static final String APPLICATIONS = "/api/application/applications";
    private static final String ONE = APPLICATIONS + "/{id}";
    private static final String UPLOADS = ONE + "/evidence/uploads";
    private static final String FILE = ONE + "/evidence/{evidenceId}";

    void tell() {
        profile();
        draft();
        filed();
        table.row("GET /api/application/cycles", "enterprise recommender ministry", filings.draft)
                .everybodys("a cycle that is open is open to all");
        table.row(
                        "GET /api/application/forms/{version}",
                        "enterprise recommender expert ministry auditor system-admin security-admin",
                        filings.draft.named("version", "2026.1"))
                .everybodys("the form is published");
        table.row(
                        "GET /api/application/forms/{version}/eligibility",
                        "enterprise recommender expert ministry auditor system-admin security-admin",
                        filings.draft.named("version", "2026.1"))
                .everybodys("the form is published");
        table.row("GET /api/application/recount", "ministry auditor", filings.filed)
                .asking("?cycle={cycleId}");
    }

    private void profile() {
        var others = enterprises(filings.drafting);
        table.row("GET " + Applicant.PROFILE, "enterprise", filings.profile).unwrittenFor(others);
        table.row("PUT " + Applicant.PROFILE, "enterprise", filings.profile)
                .sending(filings.drafting.papers().profile())
                .refusedFor(others);
        table.row("GET /api/application/team", "enterprise", filings.profile).absentFor(others);
        table.row(
                        "PUT /api/application/team/members/{account}",
                        "enterprise",
                        filings.profile.named("account", "nobody"))
                .sending(Map.of("right", "READER"))
                .absentFor(others);
        var team = filings.profile
                .named("tenant", OpenCycle.TENANT)
                .named("organisation", filings.drafting.organisation());
        table.row("GET " + TEAM, "security-admin", team);
        table.row("POST " + TEAM + "/owner", "security-admin", team)
                .sending(Map.of("account", "nobody", "reason", "原管理员已离职"));
        String asked = filings.drafting.papers().creditCode();
        var code = filings.profile.named("code", asked).publishing(asked);
        table.row("GET /api/application/credit-codes/{code}", "security-admin", code);
        table.row("POST /api/application/credit-codes/{code}/withdrawal", "security-admin", code)
                .sending(Map.of("reason", "经核实不属于该账号"));
    }

    private void draft() {
        var others = enterprises(filings.drafting);
        var expert = List.of(strangers.known("expert", "expert-6"));
        var content = filings.drafting.papers().content();
        table.row("POST " + APPLICATIONS, "enterprise", filings.draft)
                .sending(Map.of("cycleId", OpenCycle.get().id()))
                .ownFor(others);
        table.row("GET " + ONE, "enterprise recommender ministry expert", filings.draft)
                .absentFor(others)
                .absentFor(units())
                .absentFor(List.of(strangers.known("recommender", Filings.OFFICER)))
                .absentFor(expert);
        table.row("PUT " + ONE + "/content", "enterprise", filings.draft)
                .sending(content)
                .absentFor(others);
        table.row("PATCH " + ONE + "/content", "enterprise", filings.draft)
                .sending(Map.of(
                        "changes", List.of(Map.of("pointer", "/form/metrologyLeader", "was", "无此人", "value", "无此人也"))))
                .absentFor(others);
        table.row("POST " + ONE + "/presence", "enterprise", filings.draft)
                .sending(Map.of("section", "selfCheck"))
                .absentFor(others);
        for (String part : List.of("/changes", "/check")) {
            table.row("GET " + ONE + part, "enterprise", filings.draft).absentFor(others);
        }
        table.row("POST " + ONE + "/submission", "enterprise", filings.draft)
                .sending(Map.of("recommenderId", OpenCycle.UNIT, "truthfulness", true))
                .absentFor(others);
        table.row("POST " + ONE + "/evidence", "enterprise", filings.draft)
                .uploading(filings.drafting.papers().pdf())
                .absentFor(others);
        table.row("GET " + FILE, "enterprise recommender ministry expert", filings.draft)
                .absentFor(others)
                .absentFor(units())
                .absentFor(List.of(strangers.known("recommender", Filings.OFFICER)))
                .absentFor(expert);
        table.row("DELETE " + FILE, "enterprise", filings.draft).absentFor(others);
        table.row("GET " + ONE + "/document", "enterprise recommender ministry", filings.draft)
                .absentFor(others)
                .absentFor(units())
                .absentFor(List.of(strangers.known("recommender", Filings.OFFICER)));
        uploads(others);
    }

    /** One that is not there: an upload ends with its file. */
    private void uploads(List<Stranger> others) {
        var one = filings.draft.named("uploadId", "none");
        table.row("POST " + UPLOADS, "enterprise", filings.draft)
                .sending(Map.of("fileName", "证书.pdf", "size", 1))
                .absentFor(others);
        for (String method : List.of("GET ", "PATCH ", "DELETE ")) {
            table.row(method + UPLOADS + "/{uploadId}", "enterprise", one)
                    .absentFor(others)
                    .findingNothing();
        }
    }

    private void filed() {
        var others = enterprises(filings.filing);
        var expert = List.of(strangers.known("expert", "expert-6"));
        table.row("GET " + APPLICATIONS, "enterprise recommender ministry", filings.filed)
                .ownFor(others)
                .ownFor(units());
        table.row("GET " + ONE, "enterprise recommender ministry expert", filings.filed)
                .absentFor(others)
                .absentFor(units())
                .absentFor(expert);
        table.row("GET " + FILE, "enterprise recommender ministry expert", filings.filed)
                .absentFor(others)
                .absentFor(units())
                .absentFor(expert);
        table.row("GET " + FILE + "/preview", "enterprise recommender ministry expert", filings.filed)
                .absentFor(others)
                .absentFor(units())
                .absentFor(expert);
        for (String part : List.of("/receipt", "/contact")) {
            table.row("GET " + ONE + part, "enterprise recommender ministry", filings.filed)
                    .absentFor(others)
                    .absentFor(units());
        }
        table.row("GET " + ONE + "/document", "enterprise recommender ministry", filings.filed)
                .absentFor(others)
                .absentFor(units());
        table.row("GET " + ONE + "/differences", "enterprise recommender ministry", filings.filed)
                .asking("?from=1&to=1")
                .absentFor(others)
                .absentFor(units());
        for (String form : List.of("", "/document")) {
            table.row(
                            "GET " + ONE + "/receipts/{submission}" + form,
                            "enterprise recommender ministry",
                            filings.filed.named("submission", "1"))
                    .absentFor(others)
                    .absentFor(units());
        }
        table.row("POST " + ONE + "/withdrawal", "enterprise", filings.filed)
                .sending(Map.of("reason", "撤回"))
                .absentFor(others);
    }

    private List<Stranger> enterprises(Applicant owner) {
        return strangers.enterprises(owner.organisation());
    }

    private List<Stranger> units() {
        return Stream.concat(strangers.unitsBeside().stream(), strangers.unitsOutside(OpenCycle.UNIT).stream())
                .toList();
    }
}
