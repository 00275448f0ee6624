package cn.biaogan.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 公示、异议、公告. */
final class PublicationChapter {

    private final Story story;

    PublicationChapter(Story story) {
        this.story = story;
    }

    void play() {
        story.chapter("五、公示、公告与证书");
        Answer notice = draft();
        String path = "/api/publication/notices/" + notice.text("noticeId");
        story.checks.refused(
                story.api.post(story.world.samr, "/api/publication/cycles/" + story.cycle() + "/closure", Map.of()),
                409,
                "cycle.notice-pending",
                "名单未公告不得办结周期");
        Answer published = story.api
                .post(story.world.samr, path + "/publication", Map.of())
                .must("发布公示");
        List<JsonNode> entries = Answer.list(published.body().path("entries"));
        story.say("公示 " + entries.size() + " 家，" + published.text("objectionFrom") + " 至 "
                + published.text("objectionUntil"));
        hearLonger(path);
        Map<String, Answer> receipts = object(path, entries);
        announce(path);
        tellTheObjectors(path, receipts);
        Answer announced = story.api
                .get(null, path.replace("/notices/", "/public/notices/"))
                .must("公告");
        new CertificateChapter(story).play(announced);
        story.api
                .post(story.world.samr, "/api/publication/cycles/" + story.cycle() + "/closure", Map.of())
                .must("周期办结");
    }

    private Answer draft() {
        Answer list = Api.await(
                "公示草稿",
                Story.PATIENCE,
                () -> story.api.get(story.world.samr, "/api/publication/notices"),
                l -> l.items().stream()
                        .anyMatch(n -> n.path("cycleId").asString().equals(story.cycle())));
        String id = list.items().stream()
                .filter(n -> n.path("cycleId").asString().equals(story.cycle()))
                .map(n -> n.path("noticeId").asString())
                .findFirst()
                .orElseThrow();
        return story.api.get(story.world.samr, "/api/publication/notices/" + id).must("公示草稿");
    }

    private static Map<String, Object> objection(JsonNode entry, String name) {
        return Map.of(
                "applicationId", entry.path("applicationId").asString(),
                "name", name,
                "phone", "010-55509876",
                "email", "objector@example.invalid",
                "grounds", "公示企业申报材料中的实验室认可范围与实际不符，附有关证明，请予核查。（演示）",
                "evidence", "实验室认可证书附件的公开查询结果。（演示）");
    }

    /** Both ministries let the objection period be a working day longer. */
    private void hearLonger(String path) {
        story.checks.refused(
                story.api.post(story.world.miit, path + "/extensions", Map.of("workingDays", 4, "reason", "演示：缩短公示期")),
                422,
                "invalid-fields",
                "公示期只能延长、不得缩短");
        story.api
                .post(story.world.miit, path + "/extensions", Map.of("workingDays", 6, "reason", "演示：公示期延长一个工作日"))
                .must("拟延长公示期");
        Answer extended = story.api
                .post(
                        story.world.samr,
                        path + "/extensions/countersignature",
                        Map.of(),
                        story.api.get(story.world.samr, path).must("审阅延长"))
                .must("会签延长公示期");
        story.say("公示期延长至 " + extended.text("objectionUntil"));
    }

    /** Gives the receipts by what becomes of the objections. */
    private Map<String, Answer> object(String path, List<JsonNode> entries) {
        String objections = path.replace("/notices/", "/public/notices/") + "/objections";
        String key = "demo-objection-" + story.cycle();
        Answer first = story.api
                .post(null, objections, objection(entries.get(3), "演示群众甲"), key)
                .must("提出异议");
        story.api
                .post(null, objections, objection(entries.get(3), "演示群众甲"), key)
                .must("重复提交同一异议");
        Answer second = story.api
                .post(null, objections, objection(entries.get(5), "演示群众乙"))
                .must("提出异议");
        Answer anonymous = story.api.post(
                null,
                objections,
                Map.of(
                        "applicationId",
                        entries.get(4).path("applicationId").asString(),
                        "grounds",
                        "匿名反映材料不实，请有关部门予以核查处理。"));
        story.checks.refused(anonymous, 422, "invalid-fields", "匿名异议不受理");
        List<JsonNode> filed =
                story.api.get(story.world.miit, path + "/objections").must("异议").items();
        story.checks.equal(2, filed.size(), "同一幂等键的异议只记一次");
        story.checks.refused(
                story.api.post(story.world.samr, path + "/announcement", Map.of()),
                409,
                "notice.period-running",
                "公示期未满不得公告");
        Instant until = Instant.parse(story.api.get(story.world.samr, path).text("objectionUntil"));
        story.time.travelTo(until.plusSeconds(60));
        story.checks.refused(
                story.api.post(null, objections, objection(entries.get(6), "演示群众丙")),
                409,
                "notice.period-over",
                "逾期异议不受理");
        story.checks.refused(
                story.api.post(story.world.samr, path + "/announcement", Map.of()),
                409,
                "notice.open-objections",
                "异议未办结不得公告");
        for (JsonNode one : filed) {
            boolean upheld = one.path("applicationId")
                    .asString()
                    .equals(entries.get(3).path("applicationId").asString());
            story.api
                    .post(
                            story.world.miit,
                            path + "/objections/" + one.path("objectionId").asString() + "/resolution",
                            Map.of(
                                    "outcome",
                                    upheld ? "UPHELD" : "REJECTED",
                                    "reason",
                                    upheld ? "经核查情况属实。" : "经核查与事实不符。"))
                    .must("异议办结");
        }
        return Map.of("UPHELD", first, "REJECTED", second);
    }

    private void tellTheObjectors(String path, Map<String, Answer> receipts) {
        String objections = path.replace("/notices/", "/public/notices/") + "/objections/";
        receipts.forEach((outcome, receipt) -> story.checks.equal(
                outcome,
                story.api
                        .get(null, objections + receipt.text("objectionId") + "?receipt=" + receipt.text("receipt"))
                        .text("state"),
                "异议人凭回执查询办理结果"));
    }

    private void announce(String path) {
        Answer proposed = story.api
                .post(story.world.samr, path + "/announcement", Map.of())
                .must("拟公告");
        story.checks.refused(
                story.api.post(story.world.samr, path + "/announcement/countersignature", Map.of(), proposed),
                403,
                "notice.same-ministry",
                "公告须由另一部门会签");
        story.api
                .post(
                        story.world.miitSecond,
                        path + "/announcement/countersignature",
                        Map.of(),
                        story.api.get(story.world.miitSecond, path).must("审阅公告"))
                .must("会签公告");
        story.say("公告已发布");
    }
}
