package cn.biaogan.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What must hold at the end: monitoring equals the recount, the feed is complete, audit chains verify, no dead letters. */
final class ClosingChecks {

    private static final List<String> COUNTING = List.of("application", "recommendation", "review", "publication");
    private static final List<String> STORING =
            List.of("application", "recommendation", "review", "publication", "monitoring", "exchange");
    private static final List<String> STAGES = List.of(
            "submitted",
            "resubmitted",
            "withdrawn",
            "returned",
            "accepted",
            "declined",
            "recommended",
            "assigned",
            "scored",
            "selected",
            "noticed",
            "announced",
            "certified",
            "questioned",
            "answered",
            "rectifying",
            "confirmed",
            "revoked");
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("submitted", "报送"),
            Map.entry("resubmitted", "补正"),
            Map.entry("withdrawn", "撤回"),
            Map.entry("returned", "退回"),
            Map.entry("accepted", "同意"),
            Map.entry("declined", "不予"),
            Map.entry("recommended", "推荐"),
            Map.entry("assigned", "分派"),
            Map.entry("scored", "评分"),
            Map.entry("selected", "推选"),
            Map.entry("noticed", "公示"),
            Map.entry("announced", "公告"),
            Map.entry("certified", "发证"),
            Map.entry("questioned", "复核"),
            Map.entry("answered", "答复"),
            Map.entry("rectifying", "整改"),
            Map.entry("confirmed", "确认"),
            Map.entry("revoked", "撤销"));

    private final Story story;

    ClosingChecks(Story story) {
        this.story = story;
    }

    /** Gives the counts by stage and tenant. */
    Map<String, Map<String, Long>> play() {
        story.chapter("七、核对");
        TreeMap<String, Long> recount = Api.await("各服务重新清点", Story.PATIENCE, this::recount, r -> true);
        TreeMap<String, Long> monitored = Api.await("监测计数与重新清点一致", Story.PATIENCE, this::monitored, recount::equals);
        story.checks.that(
                recount.equals(monitored) && !recount.isEmpty(),
                "监测计数与各服务重新清点逐格一致（" + recount.size() + " 格）",
                difference(recount, monitored));
        feed(total(recount, "certified"));
        audit();
        deadLetters();
        return table(recount);
    }

    private TreeMap<String, Long> recount() {
        var all = new TreeMap<String, Long>();
        for (String service : COUNTING) {
            collect(story.api.get(story.world.samr, "/api/" + service + "/recount?cycle=" + story.cycle()), all);
        }
        return all;
    }

    private TreeMap<String, Long> monitored() {
        var all = new TreeMap<String, Long>();
        collect(story.api.get(story.world.samr, "/api/monitoring/counts?cycle=" + story.cycle()), all);
        return all;
    }

    private static void collect(Answer answer, Map<String, Long> into) {
        for (JsonNode c : answer.must("计数").body().path("counts")) {
            into.put(
                    c.path("stage").asString() + "|" + c.path("tenant").asString() + "|"
                            + c.path("industry").asString() + "|"
                            + c.path("size").asString(),
                    c.path("count").asLong());
        }
    }

    private static List<String> difference(Map<String, Long> recount, Map<String, Long> monitored) {
        var lines = new ArrayList<String>();
        var keys = new java.util.TreeSet<>(recount.keySet());
        keys.addAll(monitored.keySet());
        for (String key : keys) {
            if (!java.util.Objects.equals(recount.get(key), monitored.get(key)) && lines.size() < 5) {
                lines.add(key + ": " + recount.get(key) + " / " + monitored.get(key));
            }
        }
        return lines;
    }

    private static long total(Map<String, Long> counts, String stage) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith(stage + "|"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void feed(long certified) {
        long issued = Api.await("交换信息流", Story.PATIENCE, this::issuedInFeed, n -> n == certified);
        story.checks.equal(certified, issued, "交换信息流中的发证事件与发证数一致");
    }

    private long issuedInFeed() {
        long issued = 0;
        long last = 0;
        String cursor = "0";
        while (true) {
            Answer page = story.api
                    .get(null, "/api/exchange/public/feed?limit=200&after=" + cursor)
                    .must("信息流");
            for (JsonNode item : page.items()) {
                long position = Long.parseLong(item.path("cursor").asString());
                if (position != last + 1) {
                    throw new IllegalStateException("the feed has a gap after " + last);
                }
                last = position;
                boolean ours = item.path("data").path("cycleId").asString("").equals(story.cycle());
                issued += ours && item.path("type").asString().contains("certificate-issued") ? 1 : 0;
            }
            if (page.items().isEmpty()) {
                return issued;
            }
            cursor = Long.toString(last);
        }
    }

    private void audit() {
        var broken = new ArrayList<String>();
        for (String service : STORING) {
            Answer verified = story.api.get(story.world.auditor, "/api/" + service + "/audit/verification");
            if (!verified.ok() || !verified.body().path("holds").asBoolean(false)) {
                broken.add(service + " " + verified.status() + " " + verified.body());
            }
        }
        story.checks.that(broken.isEmpty(), "各服务审计链校验通过", broken);
    }

    private void deadLetters() {
        var found = new ArrayList<String>();
        for (String service : STORING) {
            for (String state : List.of("DEAD", "HELD")) {
                Answer letters =
                        story.api.get(story.world.operator, "/api/" + service + "/dead-letters?state=" + state);
                if (!letters.ok() || !letters.items().isEmpty()) {
                    found.add(service + " " + letters.status() + " " + letters.body());
                }
            }
        }
        story.checks.that(found.isEmpty(), "没有死信", found);
    }

    private Map<String, Map<String, Long>> table(Map<String, Long> counts) {
        var table = new TreeMap<String, Map<String, Long>>();
        counts.forEach((key, count) -> {
            String[] parts = key.split("\\|", -1);
            table.computeIfAbsent(parts[1], t -> new TreeMap<>()).merge(parts[0], count, Long::sum);
        });
        return table;
    }

    void print(Map<String, Map<String, Long>> table, PrintStream out) {
        out.println();
        var head = new StringBuilder("地区      ");
        STAGES.forEach(s -> head.append("  ").append(TITLES.get(s)));
        out.println(head);
        var sums = new TreeMap<String, Long>();
        table.forEach((tenant, row) -> {
            out.println(line(tenant, row));
            row.forEach((stage, n) -> sums.merge(stage, n, Long::sum));
        });
        out.println(line("合计", sums));
    }

    private static String line(String name, Map<String, Long> row) {
        var line = new StringBuilder(name + " ".repeat(name.equals("合计") ? 6 : Math.max(1, 10 - name.length())));
        for (String stage : STAGES) {
            line.append("%6d".formatted(row.getOrDefault(stage, 0L)));
        }
        return line.toString();
    }
}
