package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 推荐: the units check, return, accept and decline, rank, seal and send. */
final class RecommendationChapter {

    private final Story story;
    private final Applicants applicants;
    private final UnitDesk desk;
    private final AtomicInteger recommended = new AtomicInteger();

    RecommendationChapter(Story story, Applicants applicants) {
        this.story = story;
        this.desk = new UnitDesk(story);
        this.applicants = applicants;
    }

    void play() {
        story.chapter("三、审核与推荐");
        var units = List.copyOf(story.world.units.values());
        Crew.each(units, this::awaitCases);
        World.Unit crowded = story.world.unit(World.CROWDED);
        desk.fileMechanism(crowded);
        returnSome(units);
        desk.share(crowded, cases(crowded, "RECEIVED").getFirst());
        decide(units);
        rankAndSend(units);
        late();
    }

    /** How many applications the sent batches hold. */
    int recommended() {
        return recommended.get();
    }

    private String cases(String state) {
        return "/api/recommendation/cases?cycle=" + story.cycle() + "&limit=200"
                + (state.isEmpty() ? "" : "&state=" + state);
    }

    private List<JsonNode> cases(World.Unit unit, String state) {
        return story.api.get(unit.officer(), cases(state)).must("推荐申报件").items();
    }

    private void awaitCases(World.Unit unit) {
        Set<String> expected = applicants.submittedTo(unit.organisation());
        Api.await(
                unit.name() + "收到申报",
                Story.PATIENCE,
                () -> cases(unit, "RECEIVED"),
                received -> received.stream()
                        .map(c -> c.path("enterpriseName").asString())
                        .collect(Collectors.toSet())
                        .containsAll(expected));
    }

    /** Every tenth application goes back once and comes again corrected. */
    private void returnSome(List<World.Unit> units) {
        var returned = new ArrayList<Enterprise>();
        for (World.Unit unit : units) {
            for (JsonNode c : cases(unit, "RECEIVED")) {
                Enterprise enterprise =
                        applicants.named(c.path("enterpriseName").asString());
                if (enterprise.number() % 10 == 3) {
                    decide(
                                    unit,
                                    c,
                                    "/return",
                                    Map.of(
                                            "items",
                                            List.of(Map.of(
                                                    "pointer", "/answers/SC-3-2-2", "reason", "请补充实验室认可证书的有效期。"))))
                            .must("退回");
                    returned.add(enterprise);
                }
            }
        }
        Crew.each(returned, applicants::correct);
        for (World.Unit unit : units) {
            Api.await("补正件到达", Story.PATIENCE, () -> cases(unit, "RETURNED"), List::isEmpty);
        }
        if (!returned.isEmpty()) {
            applicants.compare(returned.getFirst());
            desk.areTold(story.world.unit(World.CROWDED), returned.getFirst());
        }
        story.say("退回补正 " + returned.size() + " 件，均已重新报送");
    }

    /** Every eleventh is declined, the others accepted. */
    private void decide(List<World.Unit> units) {
        Crew.each(units, unit -> {
            for (JsonNode c : cases(unit, "RECEIVED")) {
                Enterprise enterprise =
                        applicants.named(c.path("enterpriseName").asString());
                if (enterprise.number() % 11 == 7) {
                    decide(unit, c, "/decline", Map.of("reason", "测量管理体系运行不足一年，本年度不予推荐。"))
                            .must("不予推荐");
                } else {
                    decide(unit, c, "/acceptance", Map.of("opinion", "材料齐全，同意推荐。"))
                            .must("受理");
                }
            }
        });
    }

    /** Reads the submission, and decides on what was read. */
    private Answer decide(World.Unit unit, JsonNode line, String act, Map<String, ?> body) {
        String path = "/api/recommendation/cases/" + line.path("caseId").asString();
        Answer read = story.api.get(unit.officer(), path).must("申报件");
        return story.api.post(unit.officer(), path + act, body, read);
    }

    private Answer batch(World.Unit unit) {
        return story.api.get(unit.officer(), "/api/recommendation/batches/" + story.cycle());
    }

    private Answer awaitCandidates(World.Unit unit) {
        int accepted = cases(unit, "ACCEPTED").size();
        return Api.await(
                "候选名单",
                Story.PATIENCE,
                () -> batch(unit),
                b -> b.ok() && b.body().path("candidates").size() == accepted);
    }

    private void rankAndSend(List<World.Unit> units) {
        Crew.each(units, unit -> {
            Answer batch = awaitCandidates(unit);
            List<JsonNode> candidates = new ArrayList<>(Answer.list(batch.body().path("candidates")));
            candidates.sort(Comparator.comparing(c -> c.path("enterpriseName").asString()));
            if (unit.organisation().equals(World.CROWDED)) {
                batch = overfill(unit, batch, candidates);
            }
            String path = "/api/recommendation/batches/" + story.cycle();
            Answer ranked = story.api
                    .put(unit.officer(), path + "/ranking", Map.of("ranking", withinCaps(candidates)), batch.etag())
                    .must("排序");
            if (unit.organisation().equals(World.CROWDED)) {
                desk.noticeAtHome(unit, path);
                ranked = batch(unit);
                Answer stale = story.api.put(
                        unit.second(), path + "/ranking", Map.of("ranking", withinCaps(candidates)), batch.etag());
                story.checks.that(stale.status() == 412, "两人同时排序：后写者得到 412，不会覆盖（" + stale.code() + "）", stale.body());
            }
            if (!unit.organisation().equals(World.LATE)) {
                Answer sealed = seal(unit, path, ranked);
                Answer sent = story.api
                        .post(unit.second(), path + "/submission", Map.of(), sealed)
                        .must("报送");
                recommended.addAndGet(sent.body().path("entries").size());
                if (unit.organisation().equals(World.CROWDED)) {
                    desk.receive(unit, path);
                }
            }
        });
        story.say("推荐批次已报送 " + (units.size() - 1) + " 个");
    }

    /** One officer seals, another one countersigns what was sealed; nobody does both. */
    private Answer seal(World.Unit unit, String path, Answer read) {
        Answer sealed =
                story.api.post(unit.officer(), path + "/seal", Map.of(), read).must("封存");
        desk.completeTable(unit, path, sealed);
        var word = Map.of("digest", sealed.body().at("/seal/digest").asString());
        if (unit.organisation().equals(World.CROWDED)) {
            story.checks.refused(
                    story.api.post(unit.officer(), path + "/seal/countersignature", word, sealed),
                    409,
                    "batch.second-officer",
                    "封存人不能自行复核");
        }
        return story.api
                .post(unit.second(), path + "/seal/countersignature", word, sealed)
                .must("复核");
    }

    /** Eleven in one list, and six large ones: both refused. */
    private Answer overfill(World.Unit unit, Answer batch, List<JsonNode> candidates) {
        String path = "/api/recommendation/batches/" + story.cycle() + "/ranking";
        var six = candidates.stream()
                .filter(c -> large(c))
                .limit(6)
                .map(c -> c.path("caseId").asString())
                .toList();
        story.checks.refused(
                story.api.put(unit.officer(), path, Map.of("ranking", six), batch.etag()),
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
                story.api.put(unit.officer(), path, Map.of("ranking", eleven), batch.etag()),
                409,
                "batch.sme-cap",
                "第十一家被拒绝");
        return batch(unit);
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

    /** One unit seals in time and sends after the deadline. */
    private void late() {
        World.Unit unit = story.world.unit(World.LATE);
        String path = "/api/recommendation/batches/" + story.cycle();
        Answer sealed = seal(unit, path, batch(unit));
        story.time.travelTo(Story.RECOMMENDATION_DEADLINE.plusSeconds(1));
        story.checks.refused(
                story.api.post(unit.officer(), path + "/submission", Map.of(), sealed),
                409,
                "batch.deadline-passed",
                "逾期报送被拒绝");
        story.api
                .post(
                        story.world.samr,
                        "/api/publication/cycles/" + story.cycle() + "/recommendation-closure",
                        Map.of())
                .must("推荐截止");
    }
}
