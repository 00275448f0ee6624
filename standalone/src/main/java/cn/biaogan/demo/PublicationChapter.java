package cn.biaogan.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 公示、异议、公告、证书、复核. */
final class PublicationChapter {

    private final Story story;

    PublicationChapter(Story story) {
        this.story = story;
    }

    void play() {
        story.chapter("五、公示、公告与证书");
        Answer notice = draft();
        String path = "/api/publication/notices/" + notice.text("noticeId");
        Answer published = story.api
                .post(story.world.samr, path + "/publication", Map.of())
                .must("发布公示");
        List<JsonNode> entries = Answer.list(published.body().path("entries"));
        story.say("公示 " + entries.size() + " 家，" + published.text("objectionFrom") + " 至 "
                + published.text("objectionUntil"));
        object(path, entries);
        announce(path, Instant.parse(published.text("objectionUntil")));
        Answer announced = verify(path);
        reverify(announced);
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

    private void object(String path, List<JsonNode> entries) {
        String objections = path.replace("/notices/", "/public/notices/") + "/objections";
        String key = "demo-objection-" + story.cycle();
        story.api
                .post(null, objections, objection(entries.get(3), "演示群众甲"), key)
                .must("提出异议");
        story.api
                .post(null, objections, objection(entries.get(3), "演示群众甲"), key)
                .must("重复提交同一异议");
        story.api.post(null, objections, objection(entries.get(5), "演示群众乙")).must("提出异议");
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
    }

    private void announce(String path, Instant until) {
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
        story.say("公告已发布（公示期至 " + until + "）");
    }

    private Answer verify(String path) {
        Answer announced = story.api
                .get(null, path.replace("/notices/", "/public/notices/"))
                .must("公告");
        List<String> numbers = Answer.list(announced.body().path("entries")).stream()
                .map(e -> e.path("certificateNumber").asString(""))
                .filter(n -> !n.isEmpty())
                .toList();
        long removed = Answer.list(announced.body().path("entries")).stream()
                .filter(e -> e.path("status").asString().equals("REMOVED"))
                .count();
        story.checks.equal(1L, removed, "异议成立的企业不予公告");
        var invalid = java.util.Collections.synchronizedList(new java.util.ArrayList<String>());
        Crew.each(numbers, number -> {
            Answer verification = Api.await(
                    "证书签发",
                    Story.PATIENCE,
                    () -> story.api.get(null, "/api/publication/public/certificates/" + number + "/verification"),
                    v -> v.status() != 404);
            if (!verification.body().toString().contains("VALID")) {
                invalid.add(number + " " + verification.body());
            }
        });
        story.checks.that(invalid.isEmpty() && !numbers.isEmpty(), numbers.size() + " 份证书无需登录即可验证", invalid);
        story.checks.that(
                story.api
                                .get(null, "/api/publication/public/certificates/BGZS2026-330000-9999/verification")
                                .status()
                        == 404,
                "不存在的证书编号查不到",
                "");
        return announced;
    }

    private void reverify(Answer announced) {
        story.chapter("六、定期复核");
        JsonNode entry = Answer.list(announced.body().path("entries")).stream()
                .filter(e -> !e.path("certificateNumber").asString("").isEmpty())
                .findFirst()
                .orElseThrow();
        String number = entry.path("certificateNumber").asString();
        Enterprise holder = story.world.enterprises.stream()
                .filter(e -> e.organisation().equals(entry.path("enterpriseId").asString()))
                .findFirst()
                .orElseThrow();
        JsonNode certificate = story.api
                .get(holder.person(), "/api/publication/certificates")
                .must("我的证书")
                .items()
                .getFirst();
        String path = "/api/publication/certificates/"
                + certificate.path("certificateId").asString();
        Enterprise stranger = story.world.enterprises.getLast();
        story.checks.that(story.api.get(stranger.person(), path).status() == 404, "别家的证书管理页对企业不存在", path);
        story.api
                .post(
                        story.world.samr,
                        path + "/reverification",
                        Map.of("due", story.time.now().plusSeconds(86_400 * 30).toString()))
                .must("发起复核");
        story.api
                .post(holder.person(), path + "/reverification/evidence", Map.of("text", "本企业计量体系持续运行，附年度内审报告。（演示）"))
                .must("提交复核材料");
        Answer proposed = story.api
                .post(
                        story.world.samr,
                        path + "/reverification/conclusion",
                        Map.of("outcome", "REVOKE", "reason", "核查发现测量管理体系已停止运行。（演示）"))
                .must("拟撤销");
        story.checks.refused(
                story.api.post(story.world.samr, path + "/reverification/countersignature", Map.of(), proposed),
                403,
                "certificate.same-ministry",
                "撤销须由另一部门会签");
        story.api
                .post(
                        story.world.miit,
                        path + "/reverification/countersignature",
                        Map.of(),
                        story.api.get(story.world.miit, path).must("审阅撤销"))
                .must("会签撤销");
        Answer revoked = story.api.get(null, "/api/publication/public/certificates/" + number + "/verification");
        story.checks.that(revoked.body().toString().contains("REVOKED"), "被撤销的证书验证结果为“已撤销”", revoked.body());
    }
}
