package cn.biaogan.system.authority;

import java.util.List;
import java.util.Map;

/** What every service offers to its operators, and what is counted and told of all. */
record OperationRows(Table table, Strangers strangers, Programme programme) {

    private static final List<String> STORING =
            List.of("application", "recommendation", "review", "publication", "monitoring", "exchange");

    void tell() {
        STORING.forEach(this::operators);
        var beside = strangers.unitsBeside();
        var elsewhere =
                List.of(beside.getFirst(), strangers.unitsOutside("rec-330000").getLast());
        for (String view : List.of("/counts", "/funnel")) {
            table.row("GET /api/monitoring" + view, "ministry auditor recommender", programme.counts)
                    .asking("?cycle={cycle}")
                    .ownFor(elsewhere)
                    .refusedFor(beside.subList(1, 2)); // an association, of no province
        }
        table.row("GET /api/exchange/public/feed", "", programme.notice).asking("?limit=200");
        notifications();
    }

    /** Everybody has an own mailbox, and none but the own: there is no way to name another's. */
    private void notifications() {
        String base = "/api/exchange/notifications";
        String preferences = "/api/exchange/notification-preferences";
        String readers = "enterprise recommender expert ministry";
        var own = new Thing(
                "the own mailbox",
                Map.of(),
                "ministry",
                programme.system.as("ministry-samr"),
                List.of(preferences),
                List.of());
        String why = "each account reads and writes its own alone";
        for (String view : List.of(base, base + "/count", preferences)) {
            table.row("GET " + view, readers, own).everybodys(why);
        }
        table.row("POST " + base + "/read", readers, own)
                .sending(Map.of("upTo", "0000000000000-"))
                .everybodys(why);
        table.row("PUT " + preferences, readers, own)
                .sending(Map.of(
                        "language",
                        "ZH",
                        "byMail",
                        Map.of("handOver", false, "deadline", false, "announcement", false),
                        "inApp",
                        Map.of("deadline", true, "announcement", true)))
                .everybodys(why);
        table.row("POST " + preferences + "/confirmation", readers, own)
                .sending(Map.of("code", "00000000"))
                .everybodys(why);
        table.row("POST " + preferences + "/confirmation-letter", readers, own).everybodys(why);
    }

    /** The rule decides before the look: a system that is well has no letters. */
    private void operators(String service) {
        String base = "/api/" + service;
        var nothing = new Thing(
                "the operation of " + service,
                Map.of(),
                "system-admin",
                programme.system.as("sysadmin"),
                List.of(),
                List.of());
        table.row("GET " + base + "/audit", "auditor", nothing).asking("?tenant=330000");
        table.row("GET " + base + "/audit/verification", "auditor", nothing);
        table.row("GET " + base + "/dead-letters", "system-admin", nothing);
        table.row("GET " + base + "/dead-letters/letter", "system-admin", nothing)
                .asking("?id=none")
                .findingNothing();
        for (String deed : List.of("/replay", "/skip", "/gap")) {
            table.row("POST " + base + "/dead-letters/letter" + deed, "system-admin", nothing)
                    .asking("?id=none");
        }
    }
}
