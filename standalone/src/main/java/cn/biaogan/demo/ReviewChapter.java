package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 评审: experts without conflicts, balanced assignment, scores by the rubric, the joint selection. */
final class ReviewChapter {

    private final Story story;
    private final String round;

    ReviewChapter(Story story) {
        this.story = story;
        this.round = "/api/review/rounds/" + story.cycle();
    }

    /** @param recommended how many applications the sent batches hold */
    void play(int recommended) {
        story.chapter("四、专家评审与综合推选");
        registerExperts();
        startRound(recommended);
        new Assigning(story, round).play();
        new Scoring(story, round).play();
        select();
    }

    private void registerExperts() {
        Crew.each(story.world.experts, expert -> {
            var body = new LinkedHashMap<String, Object>();
            body.put("name", "演示专家" + expert.organisation().substring(5));
            body.put("employer", Map.of("name", "演示单位", "creditCode", expert.employer()));
            body.put("province", expert.province());
            body.put("skills", expert.skills());
            body.put("conflicts", List.of());
            body.put("contact", Map.of("phone", "010-55501234", "email", expert.organisation() + "@example.invalid"));
            story.api
                    .put(story.world.samr, "/api/review/experts/" + expert.organisation(), body, "")
                    .must("专家入库");
        });
        World.Expert declaring = story.world.experts.getLast();
        story.api
                .post(
                        declaring.person(),
                        "/api/review/experts/me/conflicts",
                        Map.of("creditCode", story.world.enterprises.get(20).creditCode()))
                .must("专家申报回避");
        story.say("专家 " + story.world.experts.size() + " 名");
    }

    private void startRound(int recommended) {
        Api.await(
                "评审轮次收齐",
                Story.PATIENCE,
                () -> story.api.get(story.world.samr, round),
                r -> r.ok() && standing(r).size() == recommended);
        Api.await(
                "推荐截止生效",
                Story.PATIENCE,
                () -> story.api.post(story.world.samr, round + "/start", Map.of()),
                r -> r.ok() || r.code().equals("round.already-started"));
    }

    /** The dossiers of a round that are not withdrawn. */
    static List<JsonNode> standing(Answer round) {
        return Answer.list(round.body().path("dossiers")).stream()
                .filter(d -> !d.path("withdrawn").asBoolean())
                .toList();
    }

    /** The best six of ten, in the order of the results. */
    private void select() {
        Answer results = Api.await(
                "结果齐备",
                Story.PATIENCE,
                () -> story.api.get(story.world.samr, round + "/results").must("评审结果"),
                r -> Answer.list(r.body().path("dossiers")).stream()
                        .allMatch(d -> d.path("withdrawn").asBoolean()
                                || d.path("selectable").asBoolean()));
        var ranked = Answer.list(results.body().path("dossiers")).stream()
                .filter(d -> d.path("selectable").asBoolean())
                .toList();
        var chosen = new ArrayList<Map<String, Object>>();
        for (JsonNode d : ranked.subList(0, ranked.size() * 6 / 10)) {
            chosen.add(Map.of("applicationId", d.path("applicationId").asString()));
        }
        Answer proposed = story.api
                .put(story.world.samr, round + "/selection", Map.of("selected", chosen), "")
                .must("提出推选名单");
        story.checks.refused(
                story.api.post(story.world.samr, round + "/selection/countersignature", Map.of(), proposed),
                403,
                "selection.same-ministry",
                "推选名单须由另一部门会签");
        story.api
                .post(story.world.miit, round + "/selection/countersignature", Map.of(), proposed)
                .must("会签推选名单");
        story.say("综合推选 " + chosen.size() + " 家（参评 " + ranked.size() + " 家）");
    }
}
