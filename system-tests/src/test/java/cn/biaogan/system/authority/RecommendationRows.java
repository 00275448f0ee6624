package cn.biaogan.system.authority;

import cn.biaogan.system.running.OpenCycle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The recommendation service: every unit has its own cases and its own batch. */
record RecommendationRows(Table table, Strangers strangers, Filings filings) {

    private static final String CASES = "/api/recommendation/cases";
    private static final String BATCHES = "/api/recommendation/batches";
    private static final String OWN = BATCHES + "/{cycleId}";

    void tell() {
        cases();
        batch();
        paper();
        seal();
        mechanism();
        table.row("GET /api/recommendation/recount", "ministry auditor", filings.batch)
                .asking("?cycle={cycleId}");
    }

    private void cases() {
        var others = Stream.concat(strangers.unitsBeside().stream(), strangers.unitsOutside(OpenCycle.UNIT).stream())
                .toList();
        String one = CASES + "/{id}";
        table.row("GET " + CASES, "recommender ministry", filings.waiting).ownFor(others);
        table.row("GET " + one, "recommender ministry", filings.waiting).absentFor(others);
        table.row("POST " + one + "/return", "recommender", filings.waiting)
                .sending(Map.of("items", List.of(Map.of("pointer", "/answers/SC-3-2-2", "reason", "请补充有效期。"))))
                .absentFor(others);
        table.row("POST " + one + "/acceptance", "recommender", filings.waiting)
                .sending(Map.of("opinion", "同意列入候选。"))
                .absentFor(others);
        table.row("POST " + one + "/decline", "recommender", filings.waiting)
                .sending(Map.of("reason", "不予推荐。"))
                .absentFor(others);
        desk(one, others);
    }

    private void desk(String one, List<Stranger> others) {
        table.row("POST " + one + "/claim", "recommender", filings.waiting)
                .sending(Map.of("takeOver", true))
                .absentFor(others);
        table.row("DELETE " + one + "/claim", "recommender", filings.waiting).absentFor(others);
        table.row("POST " + one + "/handover", "recommender", filings.waiting)
                .sending(Map.of("officer", "recommender-zj", "note", "请继续办理。"))
                .absentFor(others);
        table.row("PATCH " + one + "/remarks", "recommender", filings.waiting)
                .sending(Map.of("set", List.of(Map.of("pointer", "/answers/SC-3-2-2", "text", "有效期待核。"))))
                .absentFor(others);
        table.row("PUT " + one + "/check-score", "recommender", filings.waiting)
                .sending(Map.of("score", 80, "grounds", "材料齐全。"))
                .absentFor(others);
        table.row("GET /api/recommendation/officers", "recommender", filings.waiting)
                .asking("?cycle={cycleId}")
                .ownFor(others);
    }

    /** A path names the cycle alone: whoever recommends in it comes to its own batch, nobody else to any. */
    private void batch() {
        var beside = strangers.unitsBeside();
        var outside = strangers.unitsOutside(OpenCycle.UNIT);
        table.row("GET " + BATCHES, "ministry", filings.batch).asking("?cycle={cycleId}");
        table.row("GET " + OWN + "/units/{unit}/summary", "ministry", filings.batch.named("unit", OpenCycle.UNIT));
        for (String part : List.of("", "/summary")) {
            table.row("GET " + OWN + part, "recommender", filings.batch)
                    .ownFor(beside)
                    .absentFor(outside);
        }
        table.row("PUT " + OWN + "/ranking", "recommender", filings.batch)
                .sending(Map.of("ranking", List.of(filings.batch.in("{caseId}"))))
                .refusedFor(beside)
                .absentFor(outside);
        table.row("PUT " + OWN + "/local-notice", "recommender", filings.batch)
                .sending(Map.of("from", "2026-06-01", "to", "2026-06-07", "where", "门户网站", "objections", "无异议"))
                .absentFor(outside);
        table.row("POST " + OWN + "/presence", "recommender", filings.batch)
                .ownFor(beside)
                .absentFor(outside);
        table.row("POST " + OWN + "/seal/countersignature", "recommender", filings.batch)
                .sending(Map.of("digest", "0".repeat(64)))
                .absentFor(outside);
        for (String step : List.of(
                "DELETE " + OWN + "/local-notice",
                "POST " + OWN + "/seal",
                "DELETE " + OWN + "/seal",
                "POST " + OWN + "/submission")) {
            table.row(step, "recommender", filings.batch).absentFor(outside);
        }
    }

    /** The summary table as paper: what a unit fills in, prints, attaches and gets back. */
    private void paper() {
        var beside = strangers.unitsBeside();
        var outside = strangers.unitsOutside(OpenCycle.UNIT);
        var table2 = filings.batch.named("unit", OpenCycle.UNIT).named("scanId", "none");
        for (String part : List.of("/contacts", "/summary/document", "/scans")) {
            var row = table.row("GET " + OWN + part, "recommender", filings.batch);
            (part.endsWith("document") ? row.ownIfAnyFor(beside) : row.ownFor(beside)).absentFor(outside);
            table.row("GET " + OWN + "/units/{unit}" + part, "ministry", table2);
        }
        table.row("PUT " + OWN + "/contacts", "recommender", filings.batch)
                .sending(Map.of(
                        "contacts",
                        List.of(Map.of(
                                "caseId",
                                filings.batch.in("{caseId}"),
                                "name",
                                "林可测",
                                "phone",
                                "0571-88880000",
                                "email",
                                "someone@example.invalid"))))
                .refusedFor(beside)
                .absentFor(outside);
        table.row("POST " + OWN + "/scans", "recommender", filings.batch)
                .uploading(filings.drafting.papers().pdf())
                .refusedFor(beside)
                .absentFor(outside);
        table.row("GET " + OWN + "/scans/{scanId}", "recommender", table2)
                .absentFor(beside)
                .absentFor(outside)
                .findingNothing();
        table.row("GET " + OWN + "/units/{unit}/scans/{scanId}", "ministry", table2)
                .findingNothing();
        table.row("DELETE " + OWN + "/scans/{scanId}", "recommender", table2)
                .refusedFor(beside)
                .absentFor(outside);
        for (String part : List.of("/receipt", "/receipt/document")) {
            table.row("GET " + OWN + part, "recommender", filings.batch)
                    .ownIfAnyFor(beside)
                    .absentFor(outside)
                    .findingNothing();
        }
    }

    private void seal() {
        var others = Stream.concat(strangers.unitsBeside().stream(), strangers.unitsOutside(OpenCycle.UNIT).stream())
                .toList();
        String seal = "/api/recommendation/seal";
        table.row("GET " + seal, "recommender", filings.batch).absentFor(others).findingNothing();
        table.row("PUT " + seal, "recommender", filings.batch)
                .uploading(filings.drafting.papers().pdf())
                .refusedFor(others);
        table.row("DELETE " + seal, "recommender", filings.batch).absentFor(others);
        table.row("GET /api/recommendation/seal-certificate", "recommender ministry auditor", filings.batch)
                .everybodys("one certificate for all units");
    }

    /** A path names the year alone: every unit comes to its own mechanism, which none has for a year that far. */
    private void mechanism() {
        String base = "/api/recommendation/joint-mechanisms";
        var year = filings.batch.named("year", "2031").named("unit", OpenCycle.UNIT);
        var others = strangers.unitsBeside();
        table.row("GET " + base, "ministry", year).asking("?year={year}");
        table.row("GET " + base + "/{year}", "recommender", year)
                .absentFor(others)
                .findingNothing();
        table.row("PUT " + base + "/{year}", "recommender", year)
                .sending(Map.of(
                        "leadDepartment", "市场监督管理局",
                        "responsible", List.of(Map.of("name", "周示例", "post", "处长", "phone", "0571-88880001")),
                        "procedure", "联合审核、集体研究、结果公示。"))
                .refusedFor(others);
        table.row("POST " + base + "/{year}/filing", "recommender", year)
                .absentFor(strangers.unitsOutside(OpenCycle.UNIT));
        table.row("PUT " + base + "/{year}/document", "recommender", year)
                .uploading(filings.drafting.papers().pdf())
                .refusedFor(strangers.unitsOutside(OpenCycle.UNIT))
                .findingNothing();
        table.row("GET " + base + "/{year}/document", "recommender", year)
                .absentFor(others)
                .findingNothing();
        table.row("DELETE " + base + "/{year}/document", "recommender", year)
                .refusedFor(strangers.unitsOutside(OpenCycle.UNIT))
                .findingNothing();
        for (String part : List.of("", "/document", "/responsible")) {
            table.row("GET " + base + "/{year}/units/{unit}" + part, "ministry", year)
                    .findingNothing();
        }
        table.row("POST " + base + "/{year}/units/{unit}/acknowledgement", "ministry", year)
                .refusedFor(strangers.thirdMinistry());
    }
}
