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
        for (String step : List.of("POST " + OWN + "/seal", "DELETE " + OWN + "/seal", "POST " + OWN + "/submission")) {
            table.row(step, "recommender", filings.batch).absentFor(outside);
        }
    }

    /** The summary table as paper: what a unit fills in, prints, attaches and gets back. */
    private void paper() {
        var beside = strangers.unitsBeside();
        var outside = strangers.unitsOutside(OpenCycle.UNIT);
        var table2 = filings.batch.named("unit", OpenCycle.UNIT).named("scanId", "none");
        for (String part : List.of("/contacts", "/summary/document", "/scans")) {
            table.row("GET " + OWN + part, "recommender", filings.batch)
                    .ownFor(beside)
                    .absentFor(outside);
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
                .absentFor(beside)
                .absentFor(outside);
        for (String part : List.of("/receipt", "/receipt/document")) {
            table.row("GET " + OWN + part, "recommender", filings.batch)
                    .refusedFor(beside)
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
}
