package cn.biaogan.system.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the services say that they hold, to be compared. */
public final class Books {

    private static final List<String> COUNTING = List.of("application", "recommendation", "review", "publication");
    /** Services that keep letters. */
    public static final List<String> STORING =
            List.of("application", "recommendation", "review", "publication", "monitoring", "exchange");

    private final Caller ministry;
    private final Caller operator;

    public Books(RunningSystem system) {
        this.ministry = system.as("ministry-samr").patient();
        this.operator = system.as("sysadmin").patient();
    }

    /** Counts of the services' own aggregates, by stage, tenant, industry and size. */
    public Map<String, Long> recount(String cycle) {
        var counts = new TreeMap<String, Long>();
        COUNTING.forEach(service -> collect("/api/" + service + "/recount?cycle=" + cycle, counts));
        return counts;
    }

    /** What monitoring counted from the events. */
    public Map<String, Long> monitored(String cycle) {
        var counts = new TreeMap<String, Long>();
        collect("/api/monitoring/counts?cycle=" + cycle, counts);
        return counts;
    }

    private void collect(String path, Map<String, Long> into) {
        for (JsonNode count : ministry.get(path).must().body().path("counts")) {
            String cell = String.join(
                    "|",
                    count.path("stage").asString(),
                    count.path("tenant").asString(),
                    count.path("industry").asString(),
                    count.path("size").asString());
            into.put(cell, count.path("count").asLong());
        }
    }

    /** Dead and held letters of every service. */
    public List<String> deadLetters() {
        var letters = new ArrayList<String>();
        for (String service : STORING) {
            for (String state : List.of("DEAD", "HELD")) {
                operator.get("/api/" + service + "/dead-letters?state=" + state)
                        .must()
                        .items()
                        .forEach(letter -> letters.add(service + " " + letter));
            }
        }
        return letters;
    }

    /** Every item of a list a ministry may read, over all its pages. */
    public List<JsonNode> all(String path) {
        return everything(ministry, path);
    }

    /** Every item of a list, over all its pages. */
    public static List<JsonNode> everything(Caller reader, String path) {
        var items = new ArrayList<JsonNode>();
        String after = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=200" + after;
            Reply reply = reader.get(page).must();
            items.addAll(reply.items());
            String next = reply.at("/next");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return items;
    }
}
