package cn.biaogan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 推荐单位的日常办理: the joint mechanism, sharing of cases, and the summary table as paper. */
final class UnitDesk {

    private static final String MECHANISMS = "/api/recommendation/joint-mechanisms/2026";

    private final Story story;

    UnitDesk(Story story) {
        this.story = story;
    }

    /** 联合推进机制: drafted and filed by the unit, acknowledged by both ministries. */
    void fileMechanism(World.Unit unit) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("leadDepartment", "演示市场监督管理局");
        draft.put("otherDepartment", "演示工业和信息化厅");
        draft.put("responsible", List.of(Map.of("name", "演示处长", "post", "计量处处长", "phone", "010-55500001")));
        draft.put("procedure", "两部门联合受理、共同审核、集体研究后公示报送。（演示）");
        Answer known = story.api.get(unit.officer(), MECHANISMS);
        Answer drafted =
                story.api.put(unit.officer(), MECHANISMS, draft, known.etag()).must("起草联合推进机制");
        Answer whole = story.api
                .attach(
                        unit.officer(),
                        MECHANISMS + "/document",
                        "联合推进机制工作办法.pdf",
                        "application/pdf",
                        story.world.enterprises.getFirst().certificate(),
                        drafted)
                .must("工作机制文件");
        story.api.post(unit.officer(), MECHANISMS + "/filing", Map.of(), whole).must("报备");
        String filed = MECHANISMS + "/units/" + unit.organisation();
        Answer read = story.api.get(story.world.samr, filed + "/document");
        story.checks.that(read.begins("%PDF-"), "两部门可查阅报备的工作机制文件", read.status());
        for (Person ministry : List.of(story.world.samr, story.world.miit)) {
            Answer seen = story.api.get(ministry, filed).must("审阅联合推进机制");
            story.api.post(ministry, filed + "/acknowledgement", Map.of(), seen).must("确认收悉");
        }
        story.checks.equal(
                2,
                story.api
                        .get(unit.officer(), MECHANISMS)
                        .body()
                        .path("acknowledged")
                        .size(),
                "两部门确认收悉联合推进机制");
    }

    /** One officer claims, hands over; the other notes remarks and scores the check. */
    void share(World.Unit unit, JsonNode line) {
        String path = "/api/recommendation/cases/" + line.path("caseId").asString();
        story.api.post(unit.officer(), path + "/claim", Map.of()).must("认领");
        Answer other = story.api.post(unit.second(), path + "/claim", Map.of());
        story.checks.refused(other, 409, "case.claimed-by-other", "已认领的申报件，他人须先接手");
        story.api
                .post(
                        unit.officer(),
                        path + "/handover",
                        Map.of("officer", unit.second().username(), "note", "请继续核对证书。（演示）"))
                .must("移交");
        Answer read = story.api.get(unit.second(), path).must("申报件");
        Answer noted = story.api
                .patch(
                        unit.second(),
                        path + "/remarks",
                        Map.of("set", List.of(Map.of("pointer", "/answers/SC-3-2-2", "text", "证书有效期已核。（演示）"))),
                        read.etag())
                .must("核对意见");
        story.api
                .put(
                        unit.second(),
                        path + "/check-score",
                        Map.of("score", 86, "grounds", "材料齐全，佐证充分。（演示）"),
                        noted.etag())
                .must("审核评分");
        story.api
                .post(
                        unit.second(),
                        path + "/handover",
                        Map.of("officer", unit.officer().username()))
                .must("交回");
    }

    /** 本级公示, before the order is frozen. */
    void noticeAtHome(World.Unit unit, String batch) {
        Answer read = story.api.get(unit.officer(), batch).must("推荐批次");
        story.api
                .put(
                        unit.officer(),
                        batch + "/local-notice",
                        Map.of(
                                "from",
                                "2026-05-06",
                                "to",
                                "2026-05-12",
                                "where",
                                "本单位门户网站（演示）",
                                "objections",
                                "公示期内未收到异议。"),
                        read.etag())
                .must("本级公示");
    }

    /** Contacts of each line, the sealed table in both formats and a signed scan of it. */
    void completeTable(World.Unit unit, String batch, Answer sealed) {
        var contacts = Answer.list(sealed.body().path("entries")).stream()
                .map(entry -> Map.of(
                        "caseId", entry.path("caseId").asString(),
                        "name", "演示联系人",
                        "phone", "010-55500002",
                        "email", "demo@example.invalid"))
                .toList();
        Answer known = story.api.get(unit.officer(), batch + "/contacts");
        story.api
                .put(unit.officer(), batch + "/contacts", Map.of("contacts", contacts), known.etag())
                .must("汇总表联系人");
        if (unit.organisation().equals(World.CROWDED)) {
            Answer pdf = story.api.get(unit.officer(), batch + "/summary/document");
            Answer sheet = story.api.get(unit.officer(), batch + "/summary/document?format=xlsx");
            story.checks.that(
                    pdf.begins("%PDF-") && sheet.begins("PK"),
                    "推荐汇总表（PDF、XLSX）可下载",
                    List.of(pdf.status(), sheet.status()));
            story.api
                    .upload(
                            unit.officer(),
                            batch + "/scans",
                            "推荐汇总表（签章）.pdf",
                            "application/pdf",
                            pdf.body().binaryValue())
                    .must("签章扫描件");
        }
    }

    /** What a unit holds in its hand, and what the ministries see. */
    void receive(World.Unit unit, String batch) {
        Answer receipt = story.api.get(unit.second(), batch + "/receipt").must("报送回执");
        Answer paper = story.api.get(unit.second(), batch + "/receipt/document");
        Answer seen = story.api.get(story.world.samr, batch + "/units/" + unit.organisation() + "/summary/document");
        story.checks.that(
                !receipt.text("number").isEmpty() && paper.begins("%PDF-") && seen.begins("%PDF-"),
                "报送有回执，两部门可见签章的汇总表",
                receipt.body());
    }

    /** Everybody is told what was handed over. */
    void areTold(World.Unit unit, Enterprise enterprise) {
        for (Person person : List.of(unit.officer(), enterprise.person())) {
            Api.await(
                    "消息提醒",
                    Story.PATIENCE,
                    () -> story.api.get(person, "/api/exchange/notifications?limit=1"),
                    told -> told.ok() && !told.items().isEmpty());
        }
        story.say("交接事项均有消息提醒");
    }
}
