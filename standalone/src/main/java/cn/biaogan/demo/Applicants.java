package cn.biaogan.demo;

import cn.biaogan.contracts.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 申报: the enterprises register, fill the form and the self-check, add evidence and submit; some withdraw. */
final class Applicants {

    private final Story story;
    private final JsonNode form = Api.JSON.readTree(Contracts.reference("form-2026.1"));
    private final List<String> questions = new ArrayList<>();
    private final Map<String, String> applications = new ConcurrentHashMap<>();
    private final Map<String, String> chosen = new ConcurrentHashMap<>();
    private final Map<String, Enterprise> byName;
    private final Drafting drafting;

    Applicants(Story story) {
        this.story = story;
        this.drafting = new Drafting(story);
        this.byName = story.world.enterprises.stream().collect(Collectors.toMap(Enterprise::name, e -> e));
        for (JsonNode category :
                Api.JSON.readTree(Contracts.reference("self-check-2017.399")).path("categories")) {
            for (JsonNode item : category.path("items")) {
                item.path("questions").forEach(q -> questions.add(q.path("id").asString()));
            }
        }
    }

    Enterprise named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Names of the enterprises whose application lies with the unit now. */
    Set<String> submittedTo(String unit) {
        return story.world.enterprises.stream()
                .filter(e -> unit.equals(chosen.get(e.organisation())))
                .map(Enterprise::name)
                .collect(Collectors.toSet());
    }

    void play() {
        story.chapter("二、企业申报");
        story.checks.equal(33, questions.size(), "自我检查表问题数");
        List<Enterprise> all = story.world.enterprises;
        drafting.checkEligibility(all.get(1), "2026.1");
        wrongInput(all.get(1));
        drafting.editTogether(all.get(1), path(all.get(1)), form);
        var progress = story.progress("企业报送", all.size());
        Crew.each(all, enterprise -> {
            apply(enterprise);
            progress.run();
        });
        foreign(all.get(2), all.get(3));
        again(all.get(2));
        drafting.print(all.get(2), path(all.get(2)));
        withdrawSome(all);
    }

    private String path(Enterprise enterprise) {
        return "/api/application/applications/" + applications.get(enterprise.organisation());
    }

    private void register(Enterprise enterprise) {
        Answer known = story.api.get(enterprise.person(), "/api/application/enterprise");
        story.api
                .put(enterprise.person(), "/api/application/enterprise", enterprise.profile(), known.etag())
                .must("企业基本情况");
    }

    private Answer open(Enterprise enterprise) {
        Answer opened = story.api
                .post(enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()))
                .must("开始申报");
        applications.put(
                enterprise.organisation(),
                opened.body().path("summary").path("applicationId").asString());
        return opened;
    }

    private void apply(Enterprise enterprise) {
        register(enterprise);
        open(enterprise);
        String evidence = evidence(enterprise);
        Answer draft = story.api.get(enterprise.person(), path(enterprise)).must("申报书");
        Answer filled = story.api
                .put(
                        enterprise.person(),
                        path(enterprise) + "/content",
                        enterprise.content(form, questions, evidence),
                        draft.etag())
                .must("填写申报书");
        submit(enterprise, enterprise.recommender(), filled);
    }

    /** Every second has a file; of those every second sends it in pieces. */
    private String evidence(Enterprise enterprise) {
        if (enterprise.number() % 2 != 0) {
            return "";
        }
        return enterprise.number() % 4 == 0
                ? drafting.uploadInPieces(enterprise, path(enterprise))
                : story.api
                        .upload(
                                enterprise.person(),
                                path(enterprise) + "/evidence",
                                "计量保证大纲.pdf",
                                "application/pdf",
                                enterprise.certificate())
                        .must("上传证明材料")
                        .text("evidenceId");
    }

    private void submit(Enterprise enterprise, String unit, Answer seen) {
        order(enterprise, unit, seen).must("报送");
        chosen.put(enterprise.organisation(), unit);
        Answer receipt = story.api
                .get(enterprise.person(), path(enterprise) + "/receipt")
                .must("回执");
        if (!receipt.text("number").matches("BG2026-[0-9A-Z]{4,6}-[0-9]{5}")
                || !receipt.text("digest").matches("[0-9a-f]{64}")) {
            story.checks.that(false, "回执载明编号和摘要", receipt.body());
        }
    }

    /** Submits the version that was seen. */
    private Answer order(Enterprise enterprise, String unit, Answer seen) {
        return story.api.post(
                enterprise.person(),
                path(enterprise) + "/submission",
                Map.of("recommenderId", unit, "truthfulness", true),
                seen);
    }

    private Answer current(Enterprise enterprise) {
        return story.api.get(enterprise.person(), path(enterprise)).must("申报书");
    }

    /** After a return: the answer is corrected and the application sent again to the same unit. */
    void correct(Enterprise enterprise) {
        Answer returned = Api.await(
                "收到退回",
                Story.PATIENCE,
                () -> story.api.get(enterprise.person(), path(enterprise)),
                a -> a.body().path("summary").path("state").asString().equals("RETURNED"));
        var content = enterprise.content(form, questions, "");
        var answers = new LinkedHashMap<>(Api.JSON.convertValue(content.get("answers"), Map.class));
        answers.put("SC-3-2-2", Map.of("answer", "NO"));
        content.put("answers", answers);
        Answer corrected = story.api
                .put(enterprise.person(), path(enterprise) + "/content", content, returned.etag())
                .must("补正");
        order(enterprise, enterprise.recommender(), corrected).must("重新报送");
    }

    /** What a corrected application shows to whom it concerns. */
    void compare(Enterprise corrected) {
        drafting.compare(corrected, path(corrected));
    }

    private void wrongInput(Enterprise enterprise) {
        var profile = new TreeMap<>(enterprise.profile());
        profile.put("creditCode", CreditCodes.wrong(enterprise.creditCode()));
        Answer wrongCode = story.api.put(enterprise.person(), "/api/application/enterprise", profile, "");
        story.checks.that(
                wrongCode.status() == 422
                        && wrongCode.body().path("errors").toString().contains("/creditCode"),
                "统一社会信用代码校验位错误，指明字段（" + wrongCode.status() + "）",
                wrongCode.body());
        register(enterprise);
        open(enterprise);
        Answer draft = story.api.get(enterprise.person(), path(enterprise)).must("申报书");
        var content = enterprise.content(form, questions, "");
        var answers = new LinkedHashMap<>(Api.JSON.convertValue(content.get("answers"), Map.class));
        answers.remove("SC-2-1-2");
        story.api
                .put(
                        enterprise.person(),
                        path(enterprise) + "/content",
                        Map.of("form", content.get("form"), "answers", answers),
                        draft.etag())
                .must("暂存不完整的申报书");
        Answer missing = order(enterprise, enterprise.recommender(), current(enterprise));
        story.checks.that(
                missing.status() == 422
                        && missing.body().path("errors").toString().contains("/answers/SC-2-1-2"),
                "缺一项自我检查答案不得报送，指明该项",
                missing.body());
        Answer stale = story.api.put(enterprise.person(), path(enterprise) + "/content", content, draft.etag());
        story.checks.that(stale.status() == 412, "过期版本的修改得到 412（" + stale.code() + "）", stale.body());
        Answer disguised = story.api.upload(
                enterprise.person(),
                path(enterprise) + "/evidence",
                "证书.pdf",
                "application/pdf",
                "MZ 这不是 PDF".getBytes(StandardCharsets.UTF_8));
        story.checks.that(
                disguised.status() == 422 && disguised.code().equals("file.type-mismatch"),
                "文件名正确、内容不符的材料被拒绝（" + disguised.code() + "）",
                disguised.body());
        Answer unknown = order(enterprise, "rec-999999", current(enterprise));
        story.checks.that(unknown.status() / 100 == 4, "推荐单位不存在（" + unknown.code() + "）", unknown.body());
    }

    private void foreign(Enterprise owner, Enterprise stranger) {
        story.checks.that(
                story.api.get(stranger.person(), path(owner)).status() == 404
                        && story.api
                                        .get(stranger.person(), path(owner) + "/receipt")
                                        .status()
                                == 404,
                "别家的申报对企业不存在",
                path(owner));
        World.Unit other = story.world.units.values().stream()
                .filter(u -> !u.organisation().equals(owner.recommender()))
                .findFirst()
                .orElseThrow();
        story.checks.that(story.api.get(other.officer(), path(owner)).status() == 404, "未选定的推荐单位看不到申报", path(owner));
    }

    private void again(Enterprise enterprise) {
        Answer second = order(enterprise, enterprise.recommender(), current(enterprise));
        story.checks.refused(second, 409, "application.already-submitted", "同一周期不得重复报送");
        String key = "demo-repeat-" + story.cycle();
        Answer first = story.api.post(
                enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()), key);
        Answer repeat = story.api.post(
                enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()), key);
        story.checks.that(
                first.ok() && repeat.ok() && first.body().equals(repeat.body()), "重复的幂等键得到同一结果", repeat.body());
    }

    private static boolean released(Answer application) {
        return application.body().path("summary").path("state").asString().equals("RELEASED");
    }

    /** Every thirteenth withdraws; of those every second chooses its national association instead. */
    private void withdrawSome(List<Enterprise> all) {
        var withdrawing = all.stream().filter(e -> e.number() % 13 == 5).toList();
        String association = story.world.units.values().stream()
                .filter(u -> u.tenant().equals("national"))
                .map(World.Unit::organisation)
                .findFirst()
                .orElseThrow();
        Crew.each(withdrawing, enterprise -> {
            story.api
                    .post(enterprise.person(), path(enterprise) + "/withdrawal", Map.of("reason", "改由行业协会推荐。（演示）"))
                    .must("撤回");
            chosen.remove(enterprise.organisation());
            if (enterprise.number() % 2 == 0 && !enterprise.recommender().equals(association)) {
                Answer released =
                        Api.await("原推荐单位解除受理", Story.PATIENCE, () -> current(enterprise), Applicants::released);
                order(enterprise, association, released).must("改选推荐单位后报送");
                chosen.put(enterprise.organisation(), association);
            }
        });
        story.say("撤回 " + withdrawing.size() + " 家，其中改选推荐单位 "
                + withdrawing.stream()
                        .filter(e -> chosen.containsKey(e.organisation()))
                        .count() + " 家");
    }
}
