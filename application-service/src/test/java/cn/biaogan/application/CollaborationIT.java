package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.SERVICE;
import static cn.biaogan.application.fixture.RunningApplicationService.openCycle;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.fixture.RunningApplicationService.Applicant;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.TokenIssuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people of one enterprise at one application. */
class CollaborationIT {

    private static String cycle = "";

    @BeforeAll
    static void open() {
        cycle = openCycle();
    }

    private static RestCaller colleague(Applicant of, String account) {
        return SERVICE.as(TokenIssuer.shared()
                .token(account)
                .tenant("330000")
                .organisation(of.organisation())
                .roles("enterprise"));
    }

    private static Reply edit(RestCaller caller, Applicant at, String field, Object was, Object value) {
        return caller.send(
                "PATCH",
                at.path() + "/content",
                Map.of("changes", List.of(Map.of("pointer", "/form/" + field, "was", was, "value", value))));
    }

    @Test
    void manyEditsAtOnceLoseNothing() throws Exception {
        var applicant = Applicant.ready("ent-many-edits", 400, cycle);
        var fields = List.of("metrologyStaff", "measuringInstruments", "highestStandards");
        var first = List.of(42, 3150, 12);
        var work = new ArrayList<Callable<Reply>>();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            work.add(() -> {
                var caller = colleague(applicant, "editor-" + at);
                Reply last = edit(caller, applicant, fields.get(at), first.get(at), 1000);
                for (int value = 1000; value < 1010; value++) {
                    last = edit(caller, applicant, fields.get(at), value, value + 1);
                }
                return last;
            });
        }
        try (var threads = Executors.newFixedThreadPool(fields.size())) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get().status()).as("%s", done.get()).isEqualTo(200);
                assertThat(done.get().json().path("conflicts").size()).isZero();
            }
        }
        var seen = applicant.get();
        for (int i = 0; i < fields.size(); i++) {
            assertThat(seen.json()
                            .path("content")
                            .path("form")
                            .path(fields.get(i))
                            .asInt())
                    .isEqualTo(1010);
            assertThat(seen.json()
                            .path("edited")
                            .path("/form/" + fields.get(i))
                            .path("by")
                            .asString())
                    .isEqualTo("editor-" + i);
        }
    }

    @Test
    void aRepeatDoesNotOverwriteWhatCameBetween() {
        var applicant = Applicant.ready("ent-edit-repeat", 401, cycle);
        var keyed = colleague(applicant, "editor-1").with("Idempotency-Key", "autosave-0001");
        edit(keyed, applicant, "metrologyStaff", 42, 43);
        edit(colleague(applicant, "editor-2"), applicant, "metrologyStaff", 43, 42);

        var repeat = edit(keyed, applicant, "metrologyStaff", 42, 43);

        assertThat(repeat.status()).isEqualTo(200);
        var conflict = repeat.json().path("conflicts").path(0);
        assertThat(conflict.path("pointer").asString()).isEqualTo("/form/metrologyStaff");
        assertThat(conflict.path("theirs").asInt()).isEqualTo(42);
        assertThat(conflict.path("by").asString()).isEqualTo("editor-2");
    }

    @Test
    void colleaguesSeeEachOther() {
        var applicant = Applicant.ready("ent-colleagues", 402, cycle);
        long seen = applicant.get().version();
        var colleague = colleague(applicant, "editor-2");
        assertThat(colleague
                        .post(applicant.path() + "/presence", Map.of("section", "selfCheck"))
                        .status())
                .isEqualTo(200);
        edit(colleague, applicant, "metrologyStaff", 42, 43);

        var news = applicant.caller().get(applicant.path() + "/changes?since=" + seen);

        assertThat(news.status()).isEqualTo(200);
        assertThat(news.json().path("version").asLong()).isEqualTo(seen + 1);
        var change = news.json().path("changes").path(0);
        assertThat(change.path("pointer").asString()).isEqualTo("/form/metrologyStaff");
        assertThat(change.path("self").asBoolean()).isFalse();
        assertThat(news.json().path("present").path(0).path("section").asString())
                .isEqualTo("selfCheck");
        assertThat(applicant
                        .caller()
                        .get(applicant.path() + "/changes?since=soon")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCheckNamesWhatIsMissingWithItsText() {
        var applicant = Applicant.ready("ent-check", 403, cycle);
        edit(applicant.caller(), applicant, "metrologyLeader", "林可测", "");

        var check = applicant.caller().get(applicant.path() + "/check");

        assertThat(check.status()).as("%s", check).isEqualTo(200);
        assertThat(check.json().path("ready").asBoolean()).isFalse();
        var error = check.json().path("errors").path(0);
        assertThat(error.path("pointer").asString()).isEqualTo("/form/metrologyLeader");
        assertThat(error.path("detail").asString()).isNotBlank();
        assertThat(check.json().path("sections").path(0).path("done").asInt()).isEqualTo(4);
    }
}
