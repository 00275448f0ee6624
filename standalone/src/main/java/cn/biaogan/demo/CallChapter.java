package cn.biaogan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 发布通知: proposed by one ministry, countersigned by the other. */
final class CallChapter {

    private final Story story;

    CallChapter(Story story) {
        this.story = story;
    }

    void play() {
        story.chapter("一、发布通知（两部门会签）");
        story.time.travelTo(Story.START);
        var terms = new LinkedHashMap<String, Object>();
        terms.put("year", 2026);
        terms.put("name", "2026年度工业计量标杆示范活动（演示）");
        terms.put("applicationDeadline", Story.APPLICATION_DEADLINE.toString());
        terms.put(
                "recommendationDeadline",
                Story.RECOMMENDATION_DEADLINE.minusSeconds(86_400 * 7).toString());
        terms.put("objectionWorkingDays", 5);
        terms.put("expertsPerDossier", 3);
        Answer proposed = story.api
                .post(story.world.samr, "/api/publication/cycles", terms)
                .must("拟定通知");
        String id = proposed.text("cycleId");
        String path = "/api/publication/cycles/" + id;
        story.checks.refused(
                story.api.post(story.world.samr, path + "/countersignature", Map.of(), proposed),
                403,
                "cycle.same-ministry",
                "同一部门不得会签自己的提案");
        story.checks.refused(
                story.api.post(story.world.miit, path + "/countersignature", Map.of()),
                428,
                "version-required",
                "会签须指明所阅版本");
        Answer read = story.api.get(story.world.miit, path).must("审阅通知");
        story.api
                .post(story.world.miit, path + "/countersignature", Map.of(), read)
                .must("会签");
        story.cycle(id);
        extend(path);
        extendFor(path, story.world.unit(World.LATE));
        Enterprise first = story.world.enterprises.getFirst();
        Api.await(
                "申报服务收到通知",
                Story.PATIENCE,
                () -> story.api.get(first.person(), "/api/application/cycles"),
                answer -> answer.items().stream()
                        .anyMatch(c -> c.path("cycleId").asString("").equals(id)));
        story.say("通知已发布，推荐单位 " + story.world.units.size() + " 个，申报企业 " + story.world.enterprises.size() + " 家");
    }

    private void extend(String path) {
        Map<String, Object> shorter = Map.of(
                "applicationDeadline",
                        Story.APPLICATION_DEADLINE.minusSeconds(86_400).toString(),
                "recommendationDeadline", Story.RECOMMENDATION_DEADLINE.toString(),
                "reason", "演示：缩短截止时间");
        Answer refused = story.api.post(story.world.miit, path + "/extensions", shorter);
        story.checks.that(refused.status() / 100 == 4, "截止时间只能延长、不得缩短（" + refused.code() + "）", refused.body());
        Map<String, Object> longer = Map.of(
                "applicationDeadline", Story.APPLICATION_DEADLINE.toString(),
                "recommendationDeadline", Story.RECOMMENDATION_DEADLINE.toString(),
                "reason", "演示：推荐截止时间延长七天");
        story.api.post(story.world.miit, path + "/extensions", longer).must("拟延长");
        Answer read = story.api.get(story.world.samr, path).must("审阅延长");
        story.api
                .post(story.world.samr, path + "/extensions/countersignature", Map.of(), read)
                .must("会签延长");
    }

    /** For one unit alone, with a reason. */
    private void extendFor(String path, World.Unit unit) {
        Map<String, Object> later = Map.of(
                "applicationDeadline",
                        Story.APPLICATION_DEADLINE.plusSeconds(86_400).toString(),
                "recommendationDeadline", Story.RECOMMENDATION_DEADLINE.toString(),
                "reason", "演示：当地网络检修，申报截止时间顺延一天",
                "units", List.of(Map.of("id", unit.organisation(), "tenant", unit.tenant())));
        story.api.post(story.world.samr, path + "/extensions", later).must("拟对指定单位延长");
        Answer read = story.api.get(story.world.miit, path).must("审阅延长");
        Answer extended = story.api
                .post(story.world.miit, path + "/extensions/countersignature", Map.of(), read)
                .must("会签延长");
        story.checks.that(
                extended.text("applicationDeadline").equals(Story.APPLICATION_DEADLINE.toString())
                        && Answer.list(extended.body().path("extensions")).stream()
                                .flatMap(one -> Answer.list(one.path("units")).stream())
                                .anyMatch(one -> one.path("id").asString().equals(unit.organisation())),
                "仅对指定推荐单位延长，其他单位截止时间不变",
                extended.body().path("extensions"));
    }
}
