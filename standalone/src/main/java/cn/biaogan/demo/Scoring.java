package cn.biaogan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** 评分: every expert states independence, reads and scores; one withdraws and another takes the place. */
final class Scoring {

    private final Story story;
    private final String round;

    Scoring(Story story, String round) {
        this.story = story;
        this.round = round;
    }

    void play() {
        awaitSheets();
        foreignExpert();
        recuse();
        score(criteria());
    }

    private List<String> criteria() {
        JsonNode rubric = story.api
                .get(story.world.samr, "/api/review/rubrics/2026.1")
                .must("评分标准")
                .body();
        return Answer.list(rubric.path("criteria")).stream()
                .map(c -> c.path("id").asString())
                .toList();
    }

    private void awaitSheets() {
        int expected = ReviewChapter.standing(story.api.get(story.world.samr, round)).stream()
                .mapToInt(d -> d.path("experts").size())
                .sum();
        var seen = new ConcurrentHashMap<String, Integer>();
        Api.await(
                "评分表生成",
                Story.PATIENCE,
                () -> {
                    Crew.each(
                            story.world.experts,
                            e -> seen.put(e.organisation(), sheets(e).size()));
                    return seen.values().stream().mapToInt(Integer::intValue).sum();
                },
                n -> n >= expected);
    }

    private void score(List<String> criteria) {
        var progress = story.progress("专家完成评分", story.world.experts.size());
        Crew.each(story.world.experts, expert -> {
            for (JsonNode sheet : sheets(expert)) {
                if (!sheet.path("state").asString().equals("RECUSED")) {
                    scoreOne(expert, sheet, criteria);
                }
            }
            progress.run();
        });
    }

    private List<JsonNode> sheets(World.Expert expert) {
        return story.api
                .get(expert.person(), "/api/review/assignments?limit=200")
                .must("评审任务")
                .items();
    }

    private void scoreOne(World.Expert expert, JsonNode sheet, List<String> criteria) {
        String path = "/api/review/assignments/" + sheet.path("id").asString();
        story.api
                .post(expert.person(), path + "/statement", Map.of("independence", true, "confidentiality", true))
                .must("签署承诺书");
        story.api
                .get(
                        expert.person(),
                        "/api/review/dossiers/" + sheet.path("dossierId").asString())
                .must("查阅卷宗");
        var marks = new LinkedHashMap<String, Object>();
        int strictness = expert.organisation().hashCode() & 1;
        for (int i = 0; i < criteria.size(); i++) {
            int quality = (sheet.path("enterpriseName").asString().hashCode() >>> i) & 1;
            marks.put(
                    criteria.get(i),
                    Map.of("score", 2 + quality + (1 - strictness) + (i + strictness) % 2, "comment", "材料可核实，做法有代表性。"));
        }
        story.api.post(expert.person(), path + "/score", Map.of("marks", marks)).must("提交评分");
    }

    /** An expert sees nothing of a dossier that is not theirs, and nothing of their own before the statement. */
    private void foreignExpert() {
        World.Expert one = story.world.experts.get(40);
        World.Expert other = story.world.experts.get(41);
        JsonNode own = sheets(one).getFirst();
        String dossier = "/api/review/dossiers/" + own.path("dossierId").asString();
        story.checks.that(story.api.get(one.person(), dossier).status() / 100 == 4, "签署承诺书之前不能查阅卷宗", dossier);
        List<String> theirs =
                sheets(other).stream().map(s -> s.path("dossierId").asString()).toList();
        for (JsonNode sheet : sheets(one)) {
            if (!theirs.contains(sheet.path("dossierId").asString())) {
                Answer foreign = story.api.get(
                        other.person(),
                        "/api/review/assignments/" + sheet.path("id").asString());
                story.checks.that(foreign.status() == 404, "别人的评审任务对专家不存在", foreign.body());
                return;
            }
        }
    }

    /** One expert withdraws from one dossier; another takes the place. */
    private void recuse() {
        World.Expert expert = story.world.experts.get(25);
        JsonNode sheet = sheets(expert).getFirst();
        story.api
                .post(
                        expert.person(),
                        "/api/review/assignments/" + sheet.path("id").asString() + "/recusal",
                        Map.of("reason", "近三年内曾为该企业提供咨询服务。"))
                .must("申请回避");
        String dossier = sheet.path("dossierId").asString();
        Api.await("回避生效", Story.PATIENCE, () -> missing(dossier), m -> m == 1);
        story.api.post(story.world.samr, round + "/assignment", Map.of()).must("补充分派");
        story.checks.equal(0, missing(dossier), "回避后由他人补位");
        int expected = 3;
        Api.await(
                "补位评分表生成",
                Story.PATIENCE,
                () -> (int) story.world.experts.stream()
                        .flatMap(e -> sheets(e).stream())
                        .filter(s -> s.path("dossierId").asString().equals(dossier)
                                && !s.path("state").asString().equals("RECUSED"))
                        .count(),
                n -> n == expected);
    }

    private int missing(String dossierId) {
        return Answer.list(story.api
                        .get(story.world.samr, round)
                        .must("评审轮次")
                        .body()
                        .path("dossiers"))
                .stream()
                .filter(d -> d.path("dossierId").asString().equals(dossierId))
                .mapToInt(d -> d.path("missing").asInt())
                .findFirst()
                .orElse(-1);
    }
}
