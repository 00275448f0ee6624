package cn.biaogan.demo;

import java.util.ArrayList;
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
    private final UnitLists lists;
    private final AtomicInteger recommended = new AtomicInteger();

    RecommendationChapter(Story story, Applicants applicants) {
        this.story = story;
        this.desk = new UnitDesk(story);
        this.lists = new UnitLists(story, desk);
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

    private void rankAndSend(List<World.Unit> units) {
        Crew.each(units, unit -> lists.rank(unit, cases(unit, "ACCEPTED").size()));
        lists.giveNoticeAtHome(story.world.unit(World.CROWDED));
        Crew.each(units, unit -> {
            if (!unit.organisation().equals(World.LATE)) {
                recommended.addAndGet(lists.send(unit));
            }
        });
        desk.receive(story.world.unit(World.CROWDED), lists.path());
        story.say("推荐批次已报送 " + (units.size() - 1) + " 个");
    }

    /** One unit seals in time and sends after the deadline. */
    private void late() {
        World.Unit unit = story.world.unit(World.LATE);
        Answer sealed = lists.seal(unit);
        story.time.travelTo(Story.RECOMMENDATION_DEADLINE.plusSeconds(1));
        story.checks.refused(
                story.api.post(unit.officer(), lists.path() + "/submission", Map.of(), sealed),
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
