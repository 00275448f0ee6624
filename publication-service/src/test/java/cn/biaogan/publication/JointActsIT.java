package cn.biaogan.publication;

import static cn.biaogan.publication.PublicationUnderTest.EVENTS;
import static cn.biaogan.publication.PublicationUnderTest.SERVICE;
import static cn.biaogan.publication.PublicationUnderTest.START;
import static cn.biaogan.publication.PublicationUnderTest.anyone;
import static cn.biaogan.publication.PublicationUnderTest.caller;
import static cn.biaogan.publication.PublicationUnderTest.countersign;
import static cn.biaogan.publication.PublicationUnderTest.enterprise;
import static cn.biaogan.publication.PublicationUnderTest.miit;
import static cn.biaogan.publication.PublicationUnderTest.moveTo;
import static cn.biaogan.publication.PublicationUnderTest.officer;
import static cn.biaogan.publication.PublicationUnderTest.ok;
import static cn.biaogan.publication.PublicationUnderTest.open;
import static cn.biaogan.publication.PublicationUnderTest.propose;
import static cn.biaogan.publication.PublicationUnderTest.refused;
import static cn.biaogan.publication.PublicationUnderTest.samr;
import static cn.biaogan.publication.PublicationUnderTest.terms;
import static cn.biaogan.publication.PublicationUnderTest.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JointActsIT {

    private static final String CYCLES = "/api/publication/cycles";

    @BeforeEach
    void startInSpring() {
        moveTo(START);
    }

    @Test
    void opensACycleOnceHoweverManyCountersignAtTheSameTime() throws Exception {
        String cycle = propose(2031);

        List<Reply> replies = atOnce(
                12, n -> officer("officer-" + n, "miit").changing(1).post(CYCLES + "/" + cycle + "/countersignature"));

        assertThat(replies.stream().filter(r -> r.status() == 200)).hasSize(1);
        assertThat(replies.stream().filter(r -> r.status() != 200))
                .allMatch(r -> r.code().equals("stale-version") && r.status() == 412);
        refused(countersign(miit(), CYCLES + "/" + cycle, "/countersignature"), 409, "cycle.already-opened");
        EVENTS.await("cn.biaogan.cycle.opened.v1", cycle);
        assertThat(EVENTS.heard(cycle))
                .extracting(event -> event.type())
                .containsExactly("cn.biaogan.cycle.proposed.v1", "cn.biaogan.cycle.opened.v1");
    }

    @Test
    void takesOneOfTwoProposalsOfTheSameYear() throws Exception {
        List<Reply> replies = atOnce(8, n -> (n % 2 == 0 ? samr() : miit()).post(CYCLES, terms(2032)));

        assertThat(replies.stream().filter(r -> r.status() == 201)).hasSize(1);
        assertThat(replies.stream().filter(r -> r.status() != 201))
                .allMatch(r -> r.code().equals("cycle.year-taken"));
    }

    @Test
    void letsTheProposerAloneEditAndOnlyWhatItHasSeen() {
        String cycle = propose(2033);
        String path = CYCLES + "/" + cycle;

        assertThat(samr().put(path, terms(2033)).status()).isEqualTo(428);
        refused(miit().changing(1).put(path, terms(2033)), 403, "cycle.not-proposer");
        assertThat(ok(samr().changing(1).put(path, terms(2033))).version()).isEqualTo(2);
        refused(samr().changing(1).put(path, terms(2033)), 412, "stale-version");
        refused(miit().post(path + "/countersignature"), 428, "version-required");
        refused(miit().changing(1).post(path + "/countersignature"), 412, "stale-version");
    }

    @Test
    void extendsOnlyWithBothMinistries() {
        String path = CYCLES + "/" + open(2034);
        Map<String, Object> later = Map.of(
                "applicationDeadline", "2034-07-15T16:00:00Z",
                "recommendationDeadline", "2034-09-15T16:00:00Z",
                "reason", "部分地区受灾，申报材料准备时间不足");

        ok(samr().post(path + "/extensions", later));
        refused(
                countersign(officer("officer-shen", "samr"), path, "/extensions/countersignature"),
                403,
                "cycle.same-ministry");
        refused(miit().post(path + "/extensions", later), 409, "cycle.extension-pending");
        refused(miit().post(path + "/extensions/countersignature"), 428, "version-required");
        ok(countersign(miit(), path, "/extensions/countersignature"));

        assertThat(ok(anyone().get("/api/publication/public/cycles")).text()).contains("2034-09-15T16:00:00Z");
        refused(samr().post(path + "/extensions", later), 422, "invalid-fields");
    }

    @Test
    void endsAProposedExtensionByEitherMinistryWithAReasonForTheMinistriesAlone() {
        String cycle = open(2038);
        String path = CYCLES + "/" + cycle;
        String withdrawal = path + "/extensions/withdrawal";
        Map<String, Object> later = Map.of(
                "applicationDeadline", "2038-07-15T16:00:00Z",
                "recommendationDeadline", "2038-09-15T16:00:00Z",
                "reason", "部分地区受灾");
        Map<String, Object> why = Map.of("reason", "灾情已经缓解，不再需要");

        refused(withdraw(miit(), path, why), 409, "cycle.no-extension");
        ok(samr().post(path + "/extensions", later));
        refused(miit().post(withdrawal, why), 428, "version-required");
        refused(miit().changing(1).post(withdrawal, why), 412, "stale-version");
        var unreasoned = withdraw(miit(), path, Map.of("reason", " "));
        refused(unreasoned, 422, "invalid-fields");
        assertThat(unreasoned.text()).contains("/reason");

        var declined = ok(withdraw(miit(), path, why)).json();
        assertThat(declined.path("recommendationDeadline").asString()).isEqualTo("2038-08-31T16:00:00Z");
        assertThat(declined.has("extension")).isFalse();
        assertThat(declined.path("countersignedBy").asString()).isEqualTo("MIIT");
        ok(miit().post(path + "/extensions", later));
        var back = ok(withdraw(miit(), path, why)).json();
        assertThat(back.path("withdrawnExtensions").valueStream())
                .extracting(
                        ended -> ended.path("proposedBy").asString(),
                        ended -> ended.path("withdrawnBy").asString(),
                        ended -> ended.path("reason").asString(),
                        ended -> ended.path("withdrawalReason").asString())
                .containsExactly(
                        tuple("SAMR", "MIIT", "部分地区受灾", "灾情已经缓解，不再需要"), tuple("MIIT", "MIIT", "部分地区受灾", "灾情已经缓解，不再需要"));

        assertThat(ok(enterprise("330000", "ent-hengzhun").get(path)).text())
                .doesNotContain("withdrawnExtensions", "灾情");
        assertThat(ok(anyone().get("/api/publication/public/cycles")).text())
                .doesNotContain("withdrawnExtensions", "灾情", "2038-09-15");
        assertThat(EVENTS.await("cn.biaogan.cycle.extension-withdrawn.v1", cycle)
                        .toString())
                .contains("miit")
                .doesNotContain("灾情");
    }

    @Test
    void extendsForTheUnitsNamedAlone() {
        String cycle = open(2037);
        String path = CYCLES + "/" + cycle;
        Map<String, Object> later = Map.of(
                "applicationDeadline", "2037-07-15T16:00:00Z",
                "recommendationDeadline", "2037-09-15T16:00:00Z",
                "reason", "当地受灾，申报材料准备时间不足",
                "units", List.of(Map.of("id", "rec-330000", "tenant", "330000")));
        var unknown = new HashMap<>(later);
        unknown.put("units", List.of(Map.of("id", "rec-330000", "tenant", "320000"), Map.of("id", "rec-330000")));
        var nobody = new HashMap<>(later);
        nobody.put("units", List.of());

        var unread = samr().post(path + "/extensions", unknown);
        refused(unread, 422, "invalid-fields");
        assertThat(unread.text()).contains("/units/1/tenant");
        var unnamed = samr().post(path + "/extensions", nobody);
        refused(unnamed, 422, "invalid-fields");
        assertThat(unnamed.text()).contains("cycle.no-unit-named");
        ok(samr().post(path + "/extensions", later));
        var extended =
                ok(countersign(miit(), path, "/extensions/countersignature")).json();

        assertThat(extended.path("recommendationDeadline").asString()).isEqualTo("2037-08-31T16:00:00Z");
        assertThat(extended.path("extensions").path(0).path("reason").asString())
                .startsWith("当地受灾");
        var everyones = ok(anyone().get("/api/publication/public/cycles")).text();
        assertThat(everyones).contains("2037-09-15T16:00:00Z").doesNotContain("当地受灾");
        var told = EVENTS.await("cn.biaogan.cycle.extended.v1", cycle);
        assertThat(told.toString()).contains("rec-330000", "2037-09-15T16:00:00Z");
    }

    @Test
    void hidesAProposalFromEveryoneButTheMinistries() {
        String path = CYCLES + "/" + propose(2035);

        ok(miit().get(path));
        refused(enterprise("330000", "ent-hengzhun").get(path), 404, "not-found");
        refused(anyone().get(path), 401, "token.missing");
        assertThat(ok(anyone().get("/api/publication/public/cycles")).text()).doesNotContain("2035年度");
        assertThat(ok(enterprise("330000", "ent-hengzhun").get(CYCLES)).text()).doesNotContain("2035年度");
    }

    @Test
    void refusesWhoBelongsToNeitherMinistry() {
        refused(officer("officer-gu", "some-office").post(CYCLES, terms(2036)), 403, "joint.ministry-only");
    }

    @Test
    void letsNobodyElseActForAMinistry() {
        List<RestCaller> foreign = List.of(
                enterprise("330000", "ent-hengzhun"),
                caller("rec-1", "330000", "rec-330000", "recommender"),
                caller("exp-1", "national", "exp-1", "expert"),
                caller("aud-1", "national", "", "auditor"));
        for (String act : List.of(
                "cycles",
                "cycles/c/countersignature",
                "cycles/c/extensions",
                "cycles/c/extensions/countersignature",
                "cycles/c/extensions/withdrawal",
                "cycles/c/recommendation-closure",
                "cycles/c/closure",
                "notices/n/publication",
                "notices/n/extensions",
                "notices/n/extensions/countersignature",
                "notices/n/announcement",
                "notices/n/announcement/countersignature",
                "notices/n/objections/o/resolution",
                "notices/n/objections/resolution",
                "certificates/z/reverification",
                "certificates/z/reverification/conclusion",
                "certificates/z/reverification/countersignature")) {
            foreign.forEach(who -> refused(who.post("/api/publication/" + act, Map.of()), 403, "access.role"));
            refused(anyone().post("/api/publication/" + act, Map.of()), 401, "token.missing");
        }
    }

    @Test
    void signsWithTheSameKeyAfterARestartAndOnASecondInstance() {
        String key = ok(anyone().get("/api/publication/public/signing-key"))
                .json()
                .path("keyId")
                .asString();

        try (var twin = SERVICE.twin().start()) {
            assertThat(ok(twin.anonymous().get("/api/publication/public/signing-key"))
                            .json()
                            .path("keyId")
                            .asString())
                    .isEqualTo(key);
        }
        assertThat(ok(anyone().get("/api/publication/public/signing-keys/" + key))
                        .text())
                .doesNotContain("PRIVATE");
    }

    @Test
    void doesNotStartWithoutAKeyToSignWith() {
        var keyless = SERVICE.twin().with("biaogan.publication.signing-key-file", "");

        assertThatThrownBy(keyless::start).rootCause().hasMessageContaining("signing key of the certificates");
    }

    private static List<Reply> atOnce(int times, Call call) throws ExecutionException, InterruptedException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> calls = IntStream.range(0, times)
                    .<Callable<Reply>>mapToObj(n -> () -> call.of(n))
                    .toList();
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : pool.invokeAll(calls)) {
                replies.add(reply.get());
            }
            return replies;
        }
    }

    private interface Call {
        Reply of(int n);
    }
}
