package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** 评审: experts without conflicts, balanced assignment, scores by the rubric, the joint selection. */
final class ReviewChapter {

    private final Story story;
    private final String round;
    private final Map<String, World.Expert> experts = new LinkedHashMap<>();
    private List<String> criteria = List.of();

    ReviewChapter(Story story) {
        this.story = story;
        this.round = "/api/review/rounds/" + story.cycle();
        story.world.experts.forEach(e -> experts.put(e.organisation(), e));
    }

    /** @param recommended how many applications the sent batches hold */
    void play(int recommended) {
        story.chapter("四、专家评审与综合推选");
        registerExperts();
        startRound(recommended);
        assign();
        manualConflict();
        score();
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
        story.say("专家 " + experts.size() + " 名");
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

    private static List<JsonNode> standing(Answer round) {
        return Answer.list(round.body().path("dossiers")).stream()
                .filter(d -> !d.path("withdrawn").asBoolean())
                .toList();
    }

    private void assign() {
        Answer assigned = story.api
                .post(story.world.miit, round + "/assignment", Map.of())
                .must("分派");
        int least = Integer.MAX_VALUE;
        int most = 0;
        var load = new LinkedHashMap<String, Integer>();
        experts.keySet().forEach(e -> load.put(e, 0));
        int conflicts = 0;
        int avoiding = 0;
        for (JsonNode dossier : standing(assigned)) {
            Enterprise enterprise = byOrganisation(dossier.path("enterpriseId").asString());
            avoiding += enterprise.avoided().isEmpty() ? 0 : 1;
            for (JsonNode place : dossier.path("experts")) {
                String id = place.path("expertId").asString();
                load.merge(id, 1, Integer::sum);
                conflicts += conflict(expert(id), enterprise) ? 1 : 0;
            }
        }
        for (int one : load.values()) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        story.checks.that(
                standing(assigned).stream().allMatch(d -> d.path("missing").asInt() == 0),
                "每份卷宗三名专家",
                assigned.status());
        story.checks.equal(0, conflicts, "分派中没有利益冲突");
        story.checks.that(avoiding > 0, "其中 " + avoiding + " 家企业申请回避的单位，其专家均未分派", avoiding);
        story.checks.that(most - least <= 1, "专家负荷均衡（每人 " + least + "–" + most + " 份）", load);
    }

    private boolean conflict(World.Expert expert, Enterprise enterprise) {
        boolean declared = expert.equals(story.world.experts.getLast())
                && enterprise
                        .creditCode()
                        .equals(story.world.enterprises.get(20).creditCode());
        return declared
                || expert.employer().equals(enterprise.creditCode())
                || expert.employer().equals(enterprise.avoided());
    }

    private World.Expert expert(String organisation) {
        return Objects.requireNonNull(experts.get(organisation), organisation);
    }

    private Enterprise byOrganisation(String organisation) {
        return story.world.enterprises.stream()
                .filter(e -> e.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody can be put on a dossier of their employer, by hand either. */
    private void manualConflict() {
        Answer now = story.api.get(story.world.samr, round).must("评审轮次");
        for (JsonNode dossier : standing(now)) {
            Enterprise enterprise = byOrganisation(dossier.path("enterpriseId").asString());
            for (World.Expert expert : story.world.experts) {
                if (expert.employer().equals(enterprise.creditCode())) {
                    Answer refused = story.api.put(
                            story.world.samr,
                            round + "/assignments/" + dossier.path("dossierId").asString(),
                            Map.of(
                                    "expertIds",
                                    List.of(
                                            expert.organisation(),
                                            story.world.experts.get(30).organisation(),
                                            story.world.experts.get(31).organisation())),
                            now.etag());
                    story.checks.refused(refused, 409, "round.conflict-of-interest", "人工指定本单位专家被拒绝");
                    return;
                }
            }
        }
        story.checks.that(false, "人工指定本单位专家被拒绝", "no such pair");
    }

    private List<JsonNode> sheets(World.Expert expert) {
        return story.api
                .get(expert.person(), "/api/review/assignments?limit=200")
                .must("评审任务")
                .items();
    }

    private void score() {
        JsonNode rubric = story.api
                .get(story.world.samr, "/api/review/rubrics/2026.1")
                .must("评分标准")
                .body();
        criteria = Answer.list(rubric.path("criteria")).stream()
                .map(c -> c.path("id").asString())
                .toList();
        int expected = Answer.list(story.api.get(story.world.samr, round).body().path("dossiers")).stream()
                .filter(d -> !d.path("withdrawn").asBoolean())
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
        foreignExpert();
        recuse();
        var progress = story.progress("专家完成评分", story.world.experts.size());
        Crew.each(story.world.experts, expert -> {
            for (JsonNode sheet : sheets(expert)) {
                if (!sheet.path("state").asString().equals("RECUSED")) {
                    scoreOne(expert, sheet);
                }
            }
            progress.run();
        });
    }

    private void scoreOne(World.Expert expert, JsonNode sheet) {
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
