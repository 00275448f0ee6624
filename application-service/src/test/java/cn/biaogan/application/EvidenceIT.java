package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.SERVICE;
import static cn.biaogan.application.fixture.RunningApplicationService.openCycle;
import static cn.biaogan.application.fixture.RunningApplicationService.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.RunningApplicationService.Applicant;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EvidenceIT {

    private static String cycle = "";

    @BeforeAll
    static void open() {
        cycle = openCycle();
    }

    private static Reply upload(Applicant to, RestCaller caller, String name, byte[] content) {
        return caller.upload(
                to.path() + "/evidence",
                "file",
                name,
                "application/octet-stream",
                content,
                Map.of("question", "SC-1-1-1"));
    }

    private static long stored(Applicant of) {
        return SERVICE.database()
                .getCollection("evidence.files")
                .countDocuments(new Document("metadata.applicationId", of.applicationId()));
    }

    @Test
    void aFileComesBackAsItWentInWithItsDigests() throws Exception {
        var applicant = Applicant.ready("ent-evidence", 200, cycle);
        byte[] content = SampleFiles.pdf(700_000);
        var added = upload(applicant, applicant.caller(), "校准证书.pdf", content);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        assertThat(added.json().path("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(added.json().path("sm3").asString()).isEqualTo(Sm3.hex(content));
        assertThat(added.json().path("questionId").asString()).isEqualTo("SC-1-1-1");

        assertThat(unit().get(added.header("Location")).status()).isEqualTo(404);
        applicant.submit(Fictional.UNIT);
        var read = unit().get(added.header("Location"));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(content);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''%E6%A0%A1");
        assertThat(read.header("X-Content-SM3")).isEqualTo(Sm3.hex(content));
        assertThat(read.header("Repr-Digest"))
                .contains(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void aWrongContentBehindARightNameIsRefused() {
        var applicant = Applicant.ready("ent-mismatch", 201, cycle);

        assertThat(upload(applicant, applicant.caller(), "a.pdf", SampleFiles.html())
                        .code())
                .isEqualTo("file.type-mismatch");
        assertThat(upload(applicant, applicant.caller(), "a.svg", SampleFiles.html())
                        .code())
                .isEqualTo("file.type-not-allowed");
        assertThat(stored(applicant)).isZero();
    }

    @Test
    void aFileTooLargeIsRefusedByTheServiceOrAtTheDoor() {
        var applicant = Applicant.ready("ent-too-large", 202, cycle);

        var refused = upload(applicant, applicant.caller(), "a.pdf", SampleFiles.pdf(1024 * 1024 + 1));
        assertThat(refused.code()).isEqualTo("file.too-large");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(upload(applicant, applicant.caller(), "a.pdf", SampleFiles.pdf(3 * 1024 * 1024))
                        .status())
                .isEqualTo(413);
        assertThat(stored(applicant)).isZero();
    }

    @Test
    void aRepeatIsAnsweredWithTheSameFile() {
        var applicant = Applicant.ready("ent-upload-repeat", 203, cycle);
        var keyed = applicant.caller().with("Idempotency-Key", "upload-ent-upload-repeat");

        var first = upload(applicant, keyed, "a.png", SampleFiles.png());
        var second = upload(applicant, keyed, "a.png", SampleFiles.png());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(stored(applicant)).isEqualTo(1);
    }

    @Test
    void aDeletedFileIsGone() {
        var applicant = Applicant.ready("ent-delete", 204, cycle);
        var added = upload(applicant, applicant.caller(), "a.docx", SampleFiles.docx());

        var deleted = applicant.caller().changing(added.version()).delete(added.header("Location"));

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.version()).isGreaterThan(added.version());
        assertThat(applicant.caller().get(added.header("Location")).status()).isEqualTo(404);
        assertThat(stored(applicant)).isZero();
    }

    @Test
    void filesAreNeitherTakenNorRemovedOnceSubmitted() {
        var applicant = Applicant.ready("ent-frozen", 205, cycle);
        var added = upload(applicant, applicant.caller(), "a.ofd", SampleFiles.ofd());
        applicant.submit(Fictional.UNIT);

        assertThat(upload(applicant, applicant.caller(), "b.ofd", SampleFiles.ofd())
                        .code())
                .isEqualTo("application.already-submitted");
        assertThat(applicant.caller().delete(added.header("Location")).code())
                .isEqualTo("application.already-submitted");
        assertThat(stored(applicant)).isEqualTo(1);
    }

    @Test
    void aFileInPiecesSurvivesABrokenConnectionAndCountsOnce() {
        var applicant = Applicant.ready("ent-pieces", 206, cycle);
        byte[] content = SampleFiles.pdf(700_000);
        var started = applicant
                .caller()
                .post(
                        applicant.path() + "/evidence/uploads",
                        Map.of("fileName", "校准证书.pdf", "size", content.length, "question", "SC-1-1-1"));
        assertThat(started.status()).as("%s", started).isEqualTo(201);
        String upload = applicant.path() + "/evidence/uploads/"
                + started.json().path("uploadId").asString();
        var sender = applicant.caller().with("Content-Type", "application/octet-stream");

        assertThat(sender.with("Upload-Offset", "0")
                        .send("PATCH", upload, Arrays.copyOf(content, 300_000))
                        .status())
                .isEqualTo(200);
        var lost = sender.with("Upload-Offset", "0").send("PATCH", upload, Arrays.copyOf(content, 300_000));
        assertThat(lost.code()).isEqualTo("evidence.offset-mismatch");
        assertThat(applicant.caller().send("HEAD", upload, null).header("Upload-Offset"))
                .isEqualTo("300000");
        byte[] rest = Arrays.copyOfRange(content, 300_000, content.length);
        var done = sender.with("Upload-Offset", "300000").send("PATCH", upload, rest);
        var again = sender.with("Upload-Offset", "300000").send("PATCH", upload, rest);

        assertThat(done.status()).as("%s", done).isEqualTo(200);
        assertThat(again.json()).isEqualTo(done.json());
        assertThat(stored(applicant)).isEqualTo(1);
        assertThat(SERVICE.database()
                        .getCollection("evidence-pieces")
                        .countDocuments(new Document("upload", new Document("$regex", applicant.applicationId()))))
                .isZero();
        String file =
                applicant.path() + "/evidence/" + done.json().path("evidenceId").asString();
        assertThat(applicant.caller().get(file).body()).isEqualTo(content);
        assertThat(sender.with("Upload-Offset", "0")
                        .send("PATCH", upload + "x", rest)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPreviewIsAPictureMadeAnew() {
        var applicant = Applicant.ready("ent-preview", 207, cycle);
        var added = upload(applicant, applicant.caller(), "a.pdf", SampleFiles.pages(2));

        var page = applicant.caller().get(added.header("Location") + "/preview?page=2");

        assertThat(page.status()).as("%s", page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        assertThat(page.header("X-Page-Count")).isEqualTo("2");
        assertThat(applicant
                        .caller()
                        .get(added.header("Location") + "/preview?page=3")
                        .code())
                .isEqualTo("preview.no-such-page");
        var office = upload(applicant, applicant.caller(), "a.docx", SampleFiles.docx());
        assertThat(applicant
                        .caller()
                        .get(office.header("Location") + "/preview")
                        .code())
                .isEqualTo("preview.none");
        assertThat(unit().get(added.header("Location") + "/preview").status()).isEqualTo(404);
    }
}
