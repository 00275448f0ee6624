package cn.biaogan.system.authority;

import java.util.List;
import java.util.Map;

/** The review service: an expert has their own sheets, and the dossiers they signed for. */
record ReviewRows(Table table, Strangers strangers, Programme programme) {

    private static final String ROUND = "/api/review/rounds/{cycleId}";
    private static final String SHEETS = "/api/review/assignments";
    private static final String EXPERTS = "/api/review/experts";

    void tell() {
        sheets();
        register();
        table.row("GET /api/review/dossiers/{id}", "ministry expert", programme.dossier)
                .absentFor(experts());
        table.row("GET /api/review/rubrics/{version}", "ministry expert", programme.sheet.named("version", "2026.1"))
                .everybodys("the rubric is published");
        round();
    }

    private List<Stranger> experts() {
        return List.of(programme.otherExpert, strangers.known("expert", "expert-6"));
    }

    private void sheets() {
        String one = SHEETS + "/{sheetId}";
        var marks = Map.of("marks", Map.of("C1", Map.of("score", 5, "comment", "优秀")));
        table.row("GET " + SHEETS, "expert", programme.sheet)
                .asking("?limit=200")
                .ownFor(experts());
        table.row("GET " + one, "expert", programme.sheet).absentFor(experts());
        table.row("POST " + one + "/statement", "expert", programme.sheet)
                .sending(Map.of("independence", true, "confidentiality", true))
                .absentFor(experts());
        table.row("POST " + one + "/recusal", "expert", programme.sheet)
                .sending(Map.of("reason", "曾为该企业提供咨询。"))
                .absentFor(experts());
        table.row("PUT " + one + "/draft", "expert", programme.sheet)
                .sending(marks)
                .absentFor(experts());
        table.row("POST " + one + "/score", "expert", programme.sheet)
                .sending(marks)
                .absentFor(experts());
    }

    private void register() {
        String one = EXPERTS + "/{id}";
        table.row("GET " + EXPERTS, "ministry", programme.expert);
        table.row("GET " + one, "ministry expert", programme.expert).absentFor(experts());
        table.row("GET " + one + "/contact", "ministry", programme.expert);
        table.row("PUT " + one, "ministry", programme.expert)
                .sending(Map.of(
                        "name", "冒名专家",
                        "employer", Map.of("name", "演示单位", "creditCode", "91330000MA0000001X"),
                        "province", "330000",
                        "skills", List.of(),
                        "conflicts", List.of(),
                        "contact", Map.of("phone", "010-55500000", "email", "nobody@example.invalid")));
        table.row("POST " + EXPERTS + "/me/conflicts", "expert", programme.expert)
                .sending(Map.of("creditCode", programme.dossier.secrets().getLast()))
                .absentFor(List.of(strangers.known("expert", "expert-6")));
    }

    private void round() {
        table.row("GET /api/review/recount", "ministry auditor", programme.round)
                .asking("?cycle={cycleId}");
        table.row("GET " + ROUND, "ministry", programme.round);
        table.row("POST " + ROUND + "/start", "ministry", programme.round);
        table.row("POST " + ROUND + "/assignment", "ministry", programme.round);
        table.row("PUT " + ROUND + "/assignments/{dossierId}", "ministry", roundOf(programme.dossier))
                .sending(Map.of("expertIds", List.of("exp-d001", "exp-d002", "exp-d003")));
        table.row("GET " + ROUND + "/results", "ministry", programme.round);
        table.row("GET " + ROUND + "/selection", "ministry", programme.round);
        table.row("PUT " + ROUND + "/selection", "ministry", programme.round)
                .sending(Map.of("selected", List.of(Map.of("applicationId", programme.dossier.in("{applicationId}")))))
                .refusedFor(strangers.thirdMinistry());
        table.row("POST " + ROUND + "/selection/countersignature", "ministry", programme.round)
                .refusedFor(strangers.thirdMinistry());
    }

    private Thing roundOf(Thing dossier) {
        return programme.round.named("dossierId", dossier.in("{dossierId}"));
    }
}
