package cn.biaogan.system.authority;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The publication service: what one ministry proposes the other signs, no third one; what is public says so in its path. */
record PublicationRows(Table table, Strangers strangers, Programme programme) {

    private static final String BASE = "/api/publication";
    private static final String CYCLE = BASE + "/cycles/{id}";
    private static final String NOTICE = BASE + "/notices/{id}";
    private static final String CERTIFICATE = BASE + "/certificates/{id}";
    private static final String REVERIFICATION = CERTIFICATE + "/reverification";

    void tell() {
        cycles();
        notices();
        certificates();
        open();
    }

    /** A proposal is the ministries' until both have signed it. */
    private void cycles() {
        var outside = Stream.of("enterprise-zj enterprise", "recommender-zj recommender", "expert-6 expert")
                .map(account -> strangers.known(account.split(" ")[1], account.split(" ")[0]))
                .toList();
        var third = strangers.thirdMinistry();
        var terms = Programme.terms(programme.system, "另一个周期（系统测试）");
        String readers = "ministry auditor enterprise recommender expert";
        table.row("GET " + BASE + "/cycles", readers, programme.proposal)
                .asking("?limit=200")
                .ownFor(outside);
        table.row("GET " + CYCLE, readers, programme.proposal).absentFor(outside);
        table.row("GET " + BASE + "/recommenders", "ministry", programme.proposal);
        table.row("POST " + BASE + "/cycles", "ministry", programme.proposal)
                .sending(terms)
                .refusedFor(third);
        table.row("PUT " + CYCLE, "ministry", programme.proposal).sending(terms).refusedFor(third);
        table.row("POST " + CYCLE + "/extensions", "ministry", programme.proposal)
                .sending(Map.of(
                        "applicationDeadline", terms.getOrDefault("applicationDeadline", ""),
                        "recommendationDeadline", terms.getOrDefault("recommendationDeadline", ""),
                        "reason", "延长"))
                .refusedFor(third);
        table.row("POST " + CYCLE + "/extensions/withdrawal", "ministry", programme.proposal)
                .sending(Map.of("reason", "不再延期"))
                .refusedFor(third);
        for (String step :
                List.of("/countersignature", "/extensions/countersignature", "/recommendation-closure", "/closure")) {
            table.row("POST " + CYCLE + step, "ministry", programme.proposal).refusedFor(third);
        }
    }

    private void notices() {
        table.row("GET " + BASE + "/notices", "ministry auditor", programme.notice);
        table.row("GET " + NOTICE, "ministry auditor", programme.notice);
        table.row("POST " + NOTICE + "/extensions", "ministry", programme.notice)
                .sending(Map.of("objectionWorkingDays", 9, "reason", "延长公示期。"))
                .refusedFor(strangers.thirdMinistry());
        table.row("POST " + NOTICE + "/objections/resolution", "ministry", programme.notice)
                .sending(
                        Map.of("applicationId", programme.notice.in("{id}"), "outcome", "REJECTED", "reason", "与事实不符。"))
                .refusedFor(strangers.thirdMinistry());
        for (String step : List.of(
                "/publication", "/announcement", "/announcement/countersignature", "/extensions/countersignature")) {
            table.row("POST " + NOTICE + step, "ministry", programme.notice).refusedFor(strangers.thirdMinistry());
        }
        table.row("GET " + NOTICE + "/objections", "ministry", programme.notice);
        table.row("GET " + NOTICE + "/objections/{objectionId}", "ministry", programme.notice);
        table.row("POST " + NOTICE + "/objections/{objectionId}/resolution", "ministry", programme.notice)
                .sending(Map.of("outcome", "UPHELD", "reason", "情况属实。"))
                .refusedFor(strangers.thirdMinistry());
        table.row("GET " + BASE + "/recount", "ministry auditor", programme.round)
                .asking("?cycle={cycleId}");
    }

    private void certificates() {
        var third = strangers.thirdMinistry();
        var others = Stream.concat(
                        Stream.of(programme.otherHolder),
                        strangers.enterprises(programme.certificate.in("{organisation}")).stream())
                .toList();
        table.row("GET " + BASE + "/certificates", "ministry enterprise", programme.certificate)
                .asking("?limit=200")
                .ownFor(others);
        table.row("GET " + CERTIFICATE, "ministry enterprise", programme.certificate)
                .absentFor(others);
        table.row("POST " + REVERIFICATION + "/evidence", "enterprise", programme.certificate)
                .sending(Map.of("text", "本企业计量体系持续运行。"))
                .absentFor(others);
        table.row("POST " + REVERIFICATION, "ministry", programme.certificate)
                .sending(Map.of("due", "2030-01-01"))
                .refusedFor(third);
        table.row("POST " + REVERIFICATION + "/conclusion", "ministry", programme.certificate)
                .sending(Map.of("outcome", "REVOKE", "reason", "体系已停止运行。"))
                .refusedFor(third);
        table.row("POST " + REVERIFICATION + "/countersignature", "ministry", programme.certificate)
                .refusedFor(third);
    }

    /** Open to everyone, and telling only what is published. */
    private void open() {
        String open = BASE + "/public";
        var certificate = programme.certificate.publishing(
                programme.certificate.secrets().getFirst(), programme.certificate.in("{number}"));
        table.row("GET " + open + "/cycles", "", programme.proposal).asking("?limit=200");
        table.row("GET " + open + "/notices", "", programme.notice).asking("?limit=200");
        table.row("GET " + open + "/notices/{id}", "", programme.notice);
        table.row("POST " + open + "/notices/{id}/objections", "", programme.notice)
                .sending(Map.of());
        table.row("GET " + open + "/notices/{id}/objections/{objectionId}", "", programme.notice)
                .asking("?receipt={receipt}");
        table.row("GET " + open + "/certificates/{number}", "", certificate);
        table.row("GET " + open + "/certificates/{number}/verification", "", certificate);
        table.row("GET " + open + "/signing-key", "", certificate);
        table.row("GET " + open + "/signing-keys/{keyId}", "", certificate);
    }
}
