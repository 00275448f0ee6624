package cn.biaogan.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who edits says what it saw; who repeats is answered as before; nobody overwrites, nothing is done twice. */
class VersionsAndRepeatsIT {

    private final Desk desk = Desk.open();

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        var seen = desk.editing();
        seen.put(desk.path() + "/content", desk.contentWith("form", "metrologyStaff", 7))
                .must();
        var sawTheProfile = desk.editingTheProfile();
        sawTheProfile.put(Applicant.PROFILE, desk.profileWith("employees", 321)).must();

        for (var late : List.of(
                unchanged(
                        seen,
                        caller -> caller.put(desk.path() + "/content", desk.contentWith("form", "metrologyStaff", 9))),
                unchanged(sawTheProfile, caller -> caller.put(Applicant.PROFILE, desk.profileWith("employees", 9))))) {
            late.is(412, "stale-version").tells("请读取最新内容", "Read the current content");
        }
    }

    @Test
    void anEditThatDoesNotSayWhatItSawIsRefused() {
        for (var blind : List.of(
                unchanged(
                        desk.caller(),
                        caller -> caller.put(desk.path() + "/content", desk.contentWith("form", "metrologyStaff", 9))),
                unchanged(desk.caller(), caller -> caller.put(Applicant.PROFILE, desk.profileWith("employees", 9))))) {
            blind.is(428, "version-required").tells("If-Match", "If-Match");
        }
    }

    @Test
    void aRepeatedSubmissionIsAnsweredAsTheFirstAndDoneOnce() {
        var keyed = desk.caller().with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = submit(keyed, OpenCycle.UNIT).must();
        var stored = desk.stored();
        Reply second = submit(keyed, OpenCycle.UNIT).must();

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(desk.stored()).isEqualTo(stored);
        assertThat(Reply.list(second.body().path("history"))).hasSize(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var keyed = desk.caller().with("Idempotency-Key", UUID.randomUUID().toString());
        submit(keyed, OpenCycle.UNIT).must();

        unchanged(keyed, caller -> submit(caller, "rec-assoc-01"))
                .is(422, "key-reused")
                .tells("请更换新的键", "Use a new key");
    }

    @Test
    void aRepeatedUploadIsOneFile() {
        var keyed = desk.caller().with("Idempotency-Key", UUID.randomUUID().toString());
        byte[] pdf = desk.applicant().papers().pdf();

        Reply first = keyed.upload(desk.path() + "/evidence", "证书.pdf", "application/pdf", pdf)
                .must();
        Reply second = keyed.upload(desk.path() + "/evidence", "证书.pdf", "application/pdf", pdf)
                .must();

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(Reply.list(desk.caller().get(desk.path()).must().body().at("/content/evidence")))
                .hasSize(1);
    }

    @Test
    void oneSubmissionInACycleHoweverOftenItIsSent() {
        submit(desk.caller(), OpenCycle.UNIT).must();

        for (String unit : List.of(OpenCycle.UNIT, "rec-assoc-01")) {
            unchanged(desk.caller(), caller -> submit(caller, unit))
                    .is(409, "application.already-submitted")
                    .tells("先撤回再重新报送", "withdraw it first");
        }
    }

    private Reply submit(Caller caller, String unit) {
        return caller.seeing(desk.path())
                .post(desk.path() + "/submission", Map.of("recommenderId", unit, "truthfulness", true));
    }

    private Refused unchanged(Caller caller, Function<Caller, Reply> attempt) {
        var before = desk.stored();
        var refused = Refused.on(caller, attempt);
        assertThat(desk.stored()).isEqualTo(before);
        return refused;
    }
}
