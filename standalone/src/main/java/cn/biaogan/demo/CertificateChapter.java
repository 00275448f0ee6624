package cn.biaogan.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 证书、复核. */
final class CertificateChapter {

    private static final String PUBLIC = "/api/publication/public/certificates/";

    private final Story story;

    CertificateChapter(Story story) {
        this.story = story;
    }

    /** @param announced the public notice with the list as announced */
    void play(Answer announced) {
        List<JsonNode> certified = Answer.list(announced.body().path("entries")).stream()
                .filter(e -> !number(e).isEmpty())
                .toList();
        long removed = Answer.list(announced.body().path("entries")).stream()
                .filter(e -> e.path("status").asString().equals("REMOVED"))
                .count();
        story.checks.equal(1L, removed, "异议成立的企业不予公告");
        verify(certified.stream().map(CertificateChapter::number).toList());
        checkOffline(number(certified.getFirst()));
        story.chapter("六、定期复核");
        revoke(certified.get(0));
        confirm(certified.get(1));
        rectify(certified.get(2));
    }

    private static String number(JsonNode entry) {
        return entry.path("certificateNumber").asString("");
    }

    private void verify(List<String> numbers) {
        var invalid = Collections.synchronizedList(new ArrayList<String>());
        Crew.each(numbers, number -> {
            Answer verification = Api.await("证书签发", Story.PATIENCE, () -> verification(number), v -> v.status() != 404);
            if (!stands(verification, "VALID")) {
                invalid.add(number + " " + verification.body());
            }
        });
        story.checks.that(invalid.isEmpty() && !numbers.isEmpty(), numbers.size() + " 份证书无需登录即可验证", invalid);
        story.checks.that(verification("BGZS2026-330000-9999").status() == 404, "不存在的证书编号查不到", "");
    }

    private Answer verification(String number) {
        return story.api.get(null, PUBLIC + number + "/verification");
    }

    private static boolean stands(Answer verification, String state) {
        return verification.ok()
                && verification.text("state").equals(state)
                && verification.body().path("signatureValid").asBoolean(false);
    }

    private void checkOffline(String number) {
        Answer certificate = story.api.get(null, PUBLIC + number).must("证书");
        String pem = story.api
                .get(null, "/api/publication/public/signing-key")
                .must("公钥")
                .text("pem");
        String payload = certificate.text("payload");
        String signature = certificate.text("signature");
        story.checks.that(
                payload.contains(number) && OfflineSeal.fits(pem, payload, signature),
                "凭公布的公钥离线验证证书签名",
                certificate.body());
        story.checks.that(
                !OfflineSeal.fits(pem, payload.replace(number, "BGZS2026-330000-9999"), signature),
                "改动过的证书离线验证不通过",
                payload);
    }

    /** A certificate whose re-verification is opened and answered by its holder. */
    private String answered(JsonNode entry) {
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
        story.api
                .post(
                        story.world.samr,
                        path + "/reverification",
                        Map.of("due", story.time.now().plusSeconds(86_400 * 30).toString()))
                .must("发起复核");
        var evidence = new HashMap<String, Object>();
        evidence.put("text", "本企业计量体系持续运行，附年度内审报告。（演示）");
        evidence.put("answers", List.of(Map.of("questionId", "SC-2-1-2", "answer", "YES")));
        story.api
                .post(holder.person(), path + "/reverification/evidence", evidence)
                .must("提交复核材料");
        return path;
    }

    private Answer conclude(String path, Map<String, String> conclusion) {
        return story.api
                .post(story.world.samr, path + "/reverification/conclusion", conclusion)
                .must("复核结论");
    }

    private void revoke(JsonNode entry) {
        String path = answered(entry);
        Enterprise stranger = story.world.enterprises.getLast();
        story.checks.that(story.api.get(stranger.person(), path).status() == 404, "别家的证书管理页对企业不存在", path);
        Answer proposed = conclude(path, Map.of("outcome", "REVOKE", "reason", "核查发现测量管理体系已停止运行。（演示）"));
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
        check(entry, "REVOKED", "被撤销的证书验证结果为“已撤销”");
    }

    private void confirm(JsonNode entry) {
        Answer confirmed = conclude(answered(entry), Map.of("outcome", "CONFIRM"));
        story.checks.that(
                confirmed.text("stage").equals("VALID")
                        && confirmed.body().path("past").size() == 1,
                "复核确认后继续有效，并记入复核记录",
                confirmed.body());
        check(entry, "VALID", "经复核确认的证书验证结果为“有效”");
    }

    private void rectify(JsonNode entry) {
        conclude(
                answered(entry),
                Map.of(
                        "outcome",
                        "RECTIFY",
                        "reason",
                        "补齐两台在用测量设备的计量确认记录。（演示）",
                        "due",
                        story.time.now().plusSeconds(86_400 * 60).toString()));
        check(entry, "RECTIFYING", "限期整改的证书验证结果为“整改中”");
    }

    private void check(JsonNode entry, String state, String claim) {
        Answer verification = verification(number(entry));
        story.checks.that(stands(verification, state), claim, verification.body());
    }
}
