package cn.biaogan.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 填报: what an enterprise does with its form before and after it goes out, place by place and on paper. */
final class Drafting {

    /** Two, and some that had to be asked about. */
    private static final int MOST_PIECES = 10;

    private final Story story;

    Drafting(Story story) {
        this.story = story;
    }

    /** The questions that tell whether to apply at all, before anything is opened. */
    void checkEligibility(Enterprise enterprise, String formVersion) {
        Answer check = story.api.get(enterprise.person(), "/api/application/forms/" + formVersion + "/eligibility");
        story.checks.that(check.ok() && check.body().size() > 0, "申报前可自查申报条件", check.body());
    }

    /** In two pieces, each from where the upload stands, as after a broken connection; returns the file's id. */
    String uploadInPieces(Enterprise enterprise, String application) {
        byte[] file = enterprise.certificate();
        Answer standing = story.api
                .post(
                        enterprise.person(),
                        application + "/evidence/uploads",
                        Map.of("fileName", "计量保证大纲.pdf", "size", file.length, "sha256", sha256(file)))
                .must("开始分片上传");
        String upload = application + "/evidence/uploads/" + standing.text("uploadId");
        for (int piece = 0; piece < MOST_PIECES && standing.text("evidenceId").isEmpty(); piece++) {
            standing = next(enterprise, upload, standing.body().path("offset").asInt(), file);
        }
        return standing.text("evidenceId");
    }

    /** A piece whose answer got lost is here already: the upload itself says where to go on. */
    private Answer next(Enterprise enterprise, String upload, int offset, byte[] file) {
        int half = file.length / 2;
        byte[] piece = Arrays.copyOfRange(file, offset, offset < half ? half : file.length);
        Answer sent = story.api.piece(enterprise.person(), upload, offset, piece);
        return sent.code().equals("evidence.offset-mismatch")
                ? story.api.get(enterprise.person(), upload).must("上传进度")
                : sent.must("分片上传");
    }

    /** Two people write at the same place: the second is told and overwrites nothing. */
    void editTogether(Enterprise enterprise, String application, JsonNode form) {
        String place = "/form/" + longText(form);
        Answer draft = story.api.get(enterprise.person(), application).must("申报书");
        String first = "甲所写：已建立覆盖全过程的测量管理体系。（演示）";
        Answer written = edit(enterprise, application, place, draft, first);
        Answer second = edit(enterprise, application, place, draft, "乙所写，未见甲的修改。（演示）");
        story.checks.that(
                written.ok()
                        && second.ok()
                        && second.body().path("conflicts").size() == 1
                        && second.body().at("/conflicts/0/theirs").asString("").equals(first),
                "两人修改同一处：后写者得到提示，不会覆盖",
                second.body());
    }

    private Answer edit(Enterprise enterprise, String application, String place, Answer seen, String value) {
        var change = new LinkedHashMap<String, Object>(Map.of("pointer", place, "value", value));
        JsonNode was = seen.body().path("content").at(place);
        if (!was.isMissingNode()) {
            change.put("was", was);
        }
        return story.api.patch(enterprise.person(), application + "/content", Map.of("changes", List.of(change)), "");
    }

    private static String longText(JsonNode form) {
        for (JsonNode section : form.path("sections")) {
            for (JsonNode field : section.path("fields")) {
                if (field.path("type").asString().equals("longText")) {
                    return field.path("id").asString();
                }
            }
        }
        throw new IllegalStateException("no long text in " + form);
    }

    /** Form and receipt as they are printed and signed. */
    void print(Enterprise enterprise, String application) {
        Answer pdf = story.api.get(enterprise.person(), application + "/document");
        Answer word = story.api.get(enterprise.person(), application + "/document?format=docx");
        Answer receipt = story.api.get(enterprise.person(), application + "/receipts/1/document");
        story.checks.that(
                pdf.begins("%PDF-") && word.begins("PK") && receipt.begins("%PDF-"),
                "申报书（PDF、DOCX）和报送回执可下载",
                List.of(pdf.status(), word.status(), receipt.status()));
    }

    /** What was corrected, place by place. */
    void compare(Enterprise enterprise, String application) {
        Answer told = story.api.get(enterprise.person(), application + "/differences?from=1&to=2");
        story.checks.that(
                told.ok()
                        && Answer.list(told.body().path("differences")).stream()
                                .anyMatch(d -> d.path("pointer").asString().equals("/answers/SC-3-2-2")),
                "补正前后的差异逐项可见",
                told.body());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
