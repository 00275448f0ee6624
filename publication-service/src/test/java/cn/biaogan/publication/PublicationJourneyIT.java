package cn.biaogan.publication;

import static cn.biaogan.publication.PublicationUnderTest.EVENTS;
import static cn.biaogan.publication.PublicationUnderTest.RECOMMENDATIONS_END;
import static cn.biaogan.publication.PublicationUnderTest.SERVICE;
import static cn.biaogan.publication.PublicationUnderTest.START;
import static cn.biaogan.publication.PublicationUnderTest.anyone;
import static cn.biaogan.publication.PublicationUnderTest.application;
import static cn.biaogan.publication.PublicationUnderTest.caller;
import static cn.biaogan.publication.PublicationUnderTest.countersign;
import static cn.biaogan.publication.PublicationUnderTest.enterprise;
import static cn.biaogan.publication.PublicationUnderTest.miit;
import static cn.biaogan.publication.PublicationUnderTest.moveTo;
import static cn.biaogan.publication.PublicationUnderTest.ok;
import static cn.biaogan.publication.PublicationUnderTest.open;
import static cn.biaogan.publication.PublicationUnderTest.refused;
import static cn.biaogan.publication.PublicationUnderTest.samr;
import static cn.biaogan.publication.PublicationUnderTest.select;
import static cn.biaogan.publication.PublicationUnderTest.selected;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.StoredText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublicationJourneyIT {

    private static final Instant PUBLISHED = Instant.parse("2026-09-07T02:00:00Z");
    private static final Instant PERIOD_END = Instant.parse("2026-09-14T16:00:00Z");
    private static final Instant LONGER_END = Instant.parse("2026-09-15T16:00:00Z");
    private static final String CERTIFICATE = "BGZS2026-330000-0001";

    @Test
    void leadsFromTheCallToARevokedCertificate() throws GeneralSecurityException {
        moveTo(START);
        String cycle = open(2026);
        assertThat(EVENTS.await("cn.biaogan.cycle.opened.v1", cycle).sequence()).isEqualTo(2);
        closeTheRecommendation(cycle);
        String notice = publishTheNotice(cycle);
        String objection = object(cycle, notice);
        announce(cycle, notice, objection);
        verify();
        reverifyAndRevoke(cycle);
        close(cycle);
    }

    private void closeTheRecommendation(String cycle) {
        String closure = "/api/publication/cycles/" + cycle + "/recommendation-closure";
        refused(samr().post(closure), 409, "cycle.recommendation-running");
        moveTo(RECOMMENDATIONS_END.plusSeconds(60));
        ok(samr().post(closure));
        EVENTS.await("cn.biaogan.cycle.recommendation-closed.v1", cycle);
        refused(samr().post("/api/publication/cycles/" + cycle + "/closure"), 409, "cycle.batches-uncertain");
        submitABatch(cycle);
        Awaitility.await("the batch")
                .atMost(Duration.ofSeconds(20))
                .until(() -> samr().post("/api/publication/cycles/" + cycle + "/closure")
                        .code()
                        .equals("cycle.review-pending"));
    }

    private static void submitABatch(String cycle) {
        String batch = Ids.derived("batch", cycle).toString();
        EVENTS.publish(
                "cn.biaogan.recommendation.batch-submitted.v1",
                "330000",
                batch,
                Map.of(
                        "batchId",
                        batch,
                        "cycleId",
                        cycle,
                        "recommenderId",
                        "rec-330000",
                        "recommenderName",
                        "浙江省联合推荐单位",
                        "submittedAt",
                        "2026-08-30T02:00:00Z",
                        "digest",
                        "0".repeat(64),
                        "entries",
                        List.of(Map.of(
                                "rank", 1,
                                "size", "LARGE",
                                "industry", "INSTRUMENTS",
                                "caseId", Ids.derived("case", cycle).toString(),
                                "applicationId", application(cycle, "ent-hengzhun"),
                                "applicantTenant", "330000",
                                "enterpriseId", "ent-hengzhun",
                                "enterpriseName", "示例计量装备（hengzhun）有限公司"))));
    }

    private String publishTheNotice(String cycle) {
        String notice = select(
                cycle,
                List.of(
                        selected(cycle, "ent-hengzhun", "330000", "LARGE"),
                        selected(cycle, "ent-qingyuan", "330000", "SME"),
                        selected(cycle, "ent-lanhai", "370200", "SME"),
                        selected(cycle, "ent-tuichu", "370200", "SME")));
        withdraw(cycle, notice, "ent-tuichu");
        refused(anyone().get("/api/publication/public/notices/" + notice), 404, "not-found");
        moveTo(PUBLISHED);
        refused(samr().post("/api/publication/cycles/" + cycle + "/closure"), 409, "cycle.notice-pending");
        ok(miit().post("/api/publication/notices/" + notice + "/publication"));

        JsonNode shown =
                ok(anyone().get("/api/publication/public/notices/" + notice)).json();
        assertThat(shown.path("objectionFrom").asString()).isEqualTo("2026-09-08");
        assertThat(shown.path("objectionLastDay").asString()).isEqualTo("2026-09-14");
        assertThat(shown.path("objectionUntil").asString()).isEqualTo(PERIOD_END.toString());
        assertThat(shown.path("entries").size()).isEqualTo(3);
        assertThat(EVENTS.await("cn.biaogan.publication.notice-published.v1", notice)
                        .data()
                        .path("objectionUntil")
                        .asString())
                .isEqualTo(PERIOD_END.toString());
        return notice;
    }

    private static void withdraw(String cycle, String notice, String enterprise) {
        String application = application(cycle, enterprise);
        EVENTS.publish(
                "cn.biaogan.application.withdrawn.v1",
                "370200",
                application,
                Map.of(
                        "applicationId", application,
                        "cycleId", cycle,
                        "enterpriseId", enterprise,
                        "recommenderId", "rec-370200",
                        "recommenderTenant", "370200",
                        "industry", "INSTRUMENTS",
                        "size", "SME",
                        "withdrawnAt", "2026-09-05T02:00:00Z"));
        Awaitility.await("the withdrawal")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        samr().get("/api/publication/notices/" + notice).text().contains("WITHDRAWN"));
    }

    private String object(String cycle, String notice) {
        String door = "/api/publication/public/notices/" + notice + "/objections";
        Map<String, Object> objection = Map.of(
                "applicationId", application(cycle, "ent-qingyuan"),
                "name", "何实名",
                "phone", "13900000000",
                "organisation", "某检测机构",
                "grounds", "该企业公示的测量管理体系认证已经失效，与申报材料不符，请予核查。",
                "evidence", "认证机构网站的注销公告");
        Reply receipt = anyone().with("Idempotency-Key", "objection-he-1").post(door, objection);
        assertThat(receipt.status()).as("%s", receipt).isEqualTo(201);
        Reply again = anyone().with("Idempotency-Key", "objection-he-1").post(door, objection);
        assertThat(again.json().path("receipt")).isEqualTo(receipt.json().path("receipt"));
        refused(anyone().post(door, Map.of("name", "何实名", "grounds", "太短")), 422, "invalid-fields");

        String id = receipt.json().path("objectionId").asString();
        EVENTS.await("cn.biaogan.publication.objection-filed.v1", notice);
        assertThat(EVENTS.heard(notice).toString()).doesNotContain("何实名", "13900000000");
        assertThat(List.of("何实名", "13900000000", "某检测机构", "测量管理体系认证已经失效", "注销公告"))
                .allSatisfy(text -> assertThat(StoredText.collectionsHolding(SERVICE.database(), text))
                        .as(text)
                        .isEmpty());
        String desk = "/api/publication/notices/" + notice + "/objections";
        String asked = door + "/" + id + "?receipt=";
        assertThat(ok(anyone().get(asked + receipt.json().path("receipt").asString()))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        refused(anyone().get(asked + "BGYY2026-00099"), 404, "not-found");
        assertThat(ok(samr().get(desk)).text()).doesNotContain("某检测机构", "失效", "注销公告", "13900000000");
        JsonNode listed = ok(samr().get(desk)).json().path("items");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).path("objector").path("name").asString()).isEqualTo("何**");
        assertThat(ok(samr().get(desk + "/" + id)).text()).contains("何实名", "某检测机构", "失效", "注销公告");
        refused(enterprise("330000", "ent-qingyuan").get(desk), 403, "access.role");
        return id;
    }

    private void announce(String cycle, String notice, String objection) {
        String thing = "/api/publication/notices/" + notice;
        String announcement = thing + "/announcement";
        refused(samr().post(announcement), 409, "notice.period-running");
        hearLonger(thing);
        EVENTS.await("cn.biaogan.publication.objection-period-extended.v1", notice);
        moveTo(PERIOD_END.plusSeconds(1));
        refused(samr().post(announcement), 409, "notice.period-running");
        moveTo(LONGER_END.plusSeconds(1));
        refused(
                anyone().post("/api/publication/public/notices/" + notice + "/objections", lateObjection(cycle)),
                409,
                "notice.period-over");
        refused(samr().post(announcement), 409, "notice.open-objections");
        ok(samr().post(
                        "/api/publication/notices/" + notice + "/objections/" + objection + "/resolution",
                        Map.of("outcome", "UPHELD", "reason", "经核查，认证确已失效")));
        ok(samr().post(announcement));
        refused(countersign(samr(), thing, "/announcement/countersignature"), 403, "notice.same-ministry");
        refused(miit().post(announcement + "/countersignature"), 428, "version-required");
        ok(countersign(miit(), thing, "/announcement/countersignature"));

        JsonNode announced = EVENTS.await("cn.biaogan.publication.announced.v1", notice)
                .data()
                .path("entries");
        assertThat(announced.valueStream().map(e -> e.path("certificateNumber").asString()))
                .containsExactly(CERTIFICATE, "BGZS2026-370200-0001");
        EVENTS.await("cn.biaogan.publication.certificate-issued.v1", certificate(cycle, "ent-hengzhun"));
        assertThat(EVENTS.await("cn.biaogan.publication.certificate-issued.v1", certificate(cycle, "ent-lanhai"))
                        .tenant())
                .isEqualTo("370200");
        assertThat(EVENTS.heard(certificate(cycle, "ent-qingyuan"))).isEmpty();
    }

    private static void hearLonger(String notice) {
        refused(samr().post(notice + "/extensions", Map.of("workingDays", 5, "reason", "不延长")), 422, "invalid-fields");
        ok(samr().post(notice + "/extensions", Map.of("workingDays", 6, "reason", "公示网站维护一日")));
        refused(miit().post(notice + "/extensions/countersignature"), 428, "version-required");
        ok(countersign(miit(), notice, "/extensions/countersignature"));
        assertThat(ok(anyone().get(notice.replace("/notices/", "/public/notices/")))
                        .json()
                        .path("objectionUntil")
                        .asString())
                .isEqualTo(LONGER_END.toString());
    }

    private static Map<String, Object> lateObjection(String cycle) {
        return Map.of(
                "applicationId", application(cycle, "ent-lanhai"),
                "name", "迟某",
                "phone", "010-88000000",
                "grounds", "公示期已经结束，这份异议来得太晚，但仍希望予以受理和核查。",
                "evidence", "有关照片");
    }

    private void verify() throws GeneralSecurityException {
        JsonNode certificate = ok(anyone().get("/api/publication/public/certificates/" + CERTIFICATE))
                .json();
        JsonNode verified = ok(anyone().get("/api/publication/public/certificates/" + CERTIFICATE + "/verification"))
                .json();
        assertThat(verified.path("state").asString()).isEqualTo("VALID");
        assertThat(verified.path("signatureValid").asBoolean()).isTrue();
        refused(anyone().get("/api/publication/public/certificates/BGZS2026-330000-0999"), 404, "not-found");
        refused(anyone().get("/api/publication/public/certificates/nonsense/verification"), 404, "not-found");

        String pem = ok(anyone().get("/api/publication/public/signing-key"))
                .json()
                .path("pem")
                .asString();
        assertThat(signedBy(pem, certificate)).isTrue();
    }

    /** As anyone would, with the published key and BouncyCastle alone. */
    private static boolean signedBy(String pem, JsonNode certificate) throws GeneralSecurityException {
        var provider = new BouncyCastleProvider();
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var verifier = Signature.getInstance("SM3withSM2", provider);
        verifier.initVerify(KeyFactory.getInstance("EC", provider).generatePublic(new X509EncodedKeySpec(der)));
        verifier.update(certificate.path("payload").asString().getBytes(StandardCharsets.UTF_8));
        return verifier.verify(
                Base64.getDecoder().decode(certificate.path("signature").asString()));
    }

    private void reverifyAndRevoke(String cycle) {
        String id = certificate(cycle, "ent-hengzhun");
        String path = "/api/publication/certificates/" + id;
        var holder = enterprise("330000", "ent-hengzhun");
        assertThat(ok(holder.get("/api/publication/certificates"))
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        refused(enterprise("330000", "ent-other").get(path), 404, "not-found");
        refused(enterprise("370200", "ent-lanhai").get(path), 404, "not-found");
        refused(caller("rec-1", "330000", "rec-330000", "recommender").get(path), 403, "access.role");

        ok(samr().post(path + "/reverification", Map.of("due", "2026-10-31", "request", "提交年度自查情况")));
        refused(
                samr().post(path + "/reverification/conclusion", Map.of("outcome", "CONFIRM")),
                409,
                "certificate.answer-awaited");
        refused(
                enterprise("330000", "ent-other").post(path + "/reverification/evidence", Map.of("text", "不是我的证书")),
                404,
                "not-found");
        refused(
                holder.post(
                        path + "/reverification/evidence",
                        Map.of("text", "自查情况", "answers", List.of(Map.of("questionId", "1.1", "answer", "NO")))),
                422,
                "invalid-fields");
        ok(holder.post(
                path + "/reverification/evidence",
                Map.of("text", "自查情况", "answers", List.of(Map.of("questionId", "SC-1-1-1", "answer", "NO")))));
        ok(samr().post(path + "/reverification/conclusion", Map.of("outcome", "REVOKE", "reason", "计量标准装置已停用且拒不整改")));
        assertThat(ok(holder.get(path)).json().path("stage").asString()).isEqualTo("ANSWERED");
        refused(countersign(samr(), path, "/reverification/countersignature"), 403, "certificate.same-ministry");
        refused(miit().post(path + "/reverification/countersignature"), 428, "version-required");
        ok(countersign(miit(), path, "/reverification/countersignature"));

        EVENTS.await("cn.biaogan.reverification.revoked.v1", id);
        JsonNode verified = ok(anyone().get("/api/publication/public/certificates/" + CERTIFICATE + "/verification"))
                .json();
        assertThat(verified.path("state").asString()).isEqualTo("REVOKED");
        assertThat(verified.path("signatureValid").asBoolean()).isTrue();
        assertThat(EVENTS.heard(id).stream().map(e -> e.sequence())).containsExactly(1L, 2L, 3L, 4L);
    }

    private void close(String cycle) {
        JsonNode counts =
                ok(miit().get("/api/publication/recount?cycle=" + cycle)).json().path("counts");
        assertThat(counts.valueStream()
                        .map(c -> c.path("stage").asString() + " "
                                + c.path("tenant").asString() + " "
                                + c.path("count").asInt()))
                .containsExactly(
                        "announced 330000 1",
                        "announced 370200 1",
                        "answered 330000 1",
                        "certified 330000 1",
                        "certified 370200 1",
                        "noticed 330000 1",
                        "noticed 330000 1",
                        "noticed 370200 1",
                        "questioned 330000 1",
                        "revoked 330000 1");
        ok(miit().post("/api/publication/cycles/" + cycle + "/closure"));
        EVENTS.await("cn.biaogan.cycle.closed.v1", cycle);
    }

    private static String certificate(String cycle, String enterprise) {
        return Ids.derived("certificate", application(cycle, enterprise)).toString();
    }
}
