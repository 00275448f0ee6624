package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the units rank, give notice at home, seal and send. */
final class UnitLists {

    private final Story story;
    private final UnitDesk desk;

    UnitLists(Story story, UnitDesk desk) {
        this.story = story;
        this.desk = desk;
    }

    String path() {
        return "/api/recommendation/batches/" + story.cycle();
    }

    private Answer read(World.Unit unit) {
        return story.api.get(unit.officer(), path());
    }

    /** In the order of names, once all that were accepted are candidates. */
    void rank(World.Unit unit, int accepted) {
        Answer batch = Api.await(
                "候选名单",
                Story.PATIENCE,
                () -> read(unit),
                b -> b.ok() && b.body().path("candidates").size() == accepted);
        List<JsonNode> candidates = new ArrayList<>(Answer.list(batch.body().path("candidates")));
        candidates.sort(Comparator.comparing(c -> c.path("enterpriseName").asString()));
        var wanted = Map.of("ranking", withinCaps(candidates));
        if (unit.organisation().equals(World.CROWDED)) {
            batch = overfill(unit, batch, candidates);
        }
        story.api.put(unit.officer(), path() + "/ranking", wanted, batch.etag()).must("排序");
        if (unit.organisation().equals(World.CROWDED)) {
            Answer stale = story.api.put(unit.second(), path() + "/ranking", wanted, batch.etag());
            story.checks.that(stale.status() == 412, "两人同时排序：后写者得到 412，不会覆盖（" + stale.code() + "）", stale.body());
        }
    }

    /** Its list is sealed once nobody can object to it any more. */
    void giveNoticeAtHome(World.Unit unit) {
        desk.noticeAtHome(unit, path());
        story.checks.refused(
                story.api.post(unit.officer(), path() + "/seal", Map.of(), read(unit)),
                409,
                "batch.local-notice-running",
                "公示期未满，不得封存");
        story.time.travelTo(Story.NOTICE_AT_HOME_OVER);
    }

    /** @return how many it recommends */
    int send(World.Unit unit) {
        Answer sent = story.api
                .post(unit.second(), path() + "/submission", Map.of(), seal(unit))
                .must("报送");
        return sent.body().path("entries").size();
    }

    /** One officer seals, another one countersigns what was sealed; nobody does both. */
    Answer seal(World.Unit unit) {
        Answer sealed = story.api
                .post(unit.officer(), path() + "/seal", Map.of(), read(unit))
                .must("封存");
        desk.completeTable(unit, path(), sealed);
        var word = Map.of("digest", sealed.body().at("/seal/digest").asString());
        if (unit.organisation().equals(World.CROWDED)) {
            story.checks.refused(
                    story.api.post(unit.officer(), path() + "/seal/countersignature", word, sealed),
                    409,
                    "batch.second-officer",
                    "封存人不能自行复核");
        }
        return story.api
                .post(unit.second(), path() + "/seal/countersignature", word, sealed)
                .must("复核");
    }

    /** Eleven in one list, and six large ones: both refused. */
    private Answer overfill(World.Unit unit, Answer batch, List<JsonNode> candidates) {
        String ranking = path() + "/ranking";
        var six = candidates.stream()
                .filter(c -> large(c))
                .limit(6)
                .map(c -> c.path("caseId").asString())
                .toList();
        story.checks.refused(
                story.api.put(unit.officer(), ranking, Map.of("ranking", six), batch.etag()),
                409,
                "batch.large-cap",
                "第六家大型企业被拒绝");
        var eleven = new ArrayList<>(withinCaps(candidates));
        candidates.stream()
                .filter(c -> !large(c))
                .map(c -> c.path("caseId").asString())
                .filter(id -> !eleven.contains(id))
                .findFirst()
                .ifPresent(eleven::add);
        story.checks.refused(
                story.api.put(unit.officer(), ranking, Map.of("ranking", eleven), batch.etag()),
                409,
                "batch.sme-cap",
                "第十一家被拒绝");
        return read(unit);
    }

    private static boolean large(JsonNode candidate) {
        return candidate.path("size").asString().equals("LARGE");
    }

    private static List<String> withinCaps(List<JsonNode> candidates) {
        var chosen = new ArrayList<String>();
        var left = new LinkedHashMap<>(Map.of(true, 5, false, 5));
        for (JsonNode c : candidates) {
            if (left.merge(large(c), -1, Integer::sum) >= 0) {
                chosen.add(c.path("caseId").asString());
            }
        }
        return chosen;
    }
}
