package cn.biaogan.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** 不予受理: what the system must refuse an enterprise, and that a repeat is done once. */
final class FilingRefusals {

    private final Story story;
    private final Filing filing;

    FilingRefusals(Story story, Filing filing) {
        this.story = story;
        this.filing = filing;
    }

    void wrongInput(Enterprise enterprise) {
        wrongCode(enterprise);
        filing.register(enterprise);
        filing.open(enterprise);
        incomplete(enterprise);
        disguised(enterprise);
        Answer unknown = filing.order(enterprise, "rec-999999", filing.current(enterprise));
        story.checks.that(unknown.status() / 100 == 4, "推荐单位不存在（" + unknown.code() + "）", unknown.body());
    }

    private void wrongCode(Enterprise enterprise) {
        var profile = new TreeMap<>(enterprise.profile());
        profile.put("creditCode", CreditCodes.wrong(enterprise.creditCode()));
        Answer refused = filing.register(enterprise, profile, "");
        story.checks.that(
                refused.status() == 422
                        && refused.body().path("errors").toString().contains("/creditCode"),
                "统一社会信用代码校验位错误，指明字段（" + refused.status() + "）",
                refused.body());
    }

    private void incomplete(Enterprise enterprise) {
        Answer draft = filing.current(enterprise);
        var content = filing.content(enterprise, "");
        var answers = Filing.answers(content);
        answers.remove("SC-2-1-2");
        filing.fill(enterprise, Map.of("form", content.get("form"), "answers", answers), draft)
                .must("暂存不完整的申报书");
        Answer missing = filing.order(enterprise, enterprise.recommender(), filing.current(enterprise));
        story.checks.that(
                missing.status() == 422
                        && missing.body().path("errors").toString().contains("/answers/SC-2-1-2"),
                "缺一项自我检查答案不得报送，指明该项",
                missing.body());
        Answer stale = filing.fill(enterprise, content, draft);
        story.checks.that(stale.status() == 412, "过期版本的修改得到 412（" + stale.code() + "）", stale.body());
    }

    private void disguised(Enterprise enterprise) {
        Answer refused = filing.upload(enterprise, "证书.pdf", "MZ 这不是 PDF".getBytes(StandardCharsets.UTF_8));
        story.checks.that(
                refused.status() == 422 && refused.code().equals("file.type-mismatch"),
                "文件名正确、内容不符的材料被拒绝（" + refused.code() + "）",
                refused.body());
    }

    void foreign(Enterprise owner, Enterprise stranger) {
        String application = filing.path(owner);
        story.checks.that(
                story.api.get(stranger.person(), application).status() == 404
                        && story.api
                                        .get(stranger.person(), application + "/receipt")
                                        .status()
                                == 404,
                "别家的申报对企业不存在",
                application);
        World.Unit other = story.world.units.values().stream()
                .filter(u -> !u.organisation().equals(owner.recommender()))
                .findFirst()
                .orElseThrow();
        story.checks.that(story.api.get(other.officer(), application).status() == 404, "未选定的推荐单位看不到申报", application);
    }

    void again(Enterprise enterprise) {
        Answer second = filing.order(enterprise, enterprise.recommender(), filing.current(enterprise));
        story.checks.refused(second, 409, "application.already-submitted", "同一周期不得重复报送");
        String key = "demo-repeat-" + story.cycle();
        Answer first = story.api.post(
                enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()), key);
        Answer repeat = story.api.post(
                enterprise.person(), "/api/application/applications", Map.of("cycleId", story.cycle()), key);
        story.checks.that(
                first.ok() && repeat.ok() && first.body().equals(repeat.body()), "重复的幂等键得到同一结果", repeat.body());
    }
}
