package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.APPLICATIONS;
import static cn.biaogan.application.fixture.RunningApplicationService.EVENTS;
import static cn.biaogan.application.fixture.RunningApplicationService.SERVICE;
import static cn.biaogan.application.fixture.RunningApplicationService.caller;
import static cn.biaogan.application.fixture.RunningApplicationService.content;
import static cn.biaogan.application.fixture.RunningApplicationService.ministry;
import static cn.biaogan.application.fixture.RunningApplicationService.openCycle;
import static cn.biaogan.application.fixture.RunningApplicationService.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.RunningApplicationService.Applicant;
import cn.biaogan.files.testing.SampleFiles;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EndpointRules;
import cn.biaogan.platform.testing.OpenApiRules;
import cn.biaogan.platform.testing.RestCaller;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a caller may not see answers 404 on every endpoint, what its role may not do 403. */
class ForeignCallersIT {

    private static Applicant submitted = new Applicant(SERVICE.anonymous(), "", "");
    private static String evidence = "";
    private static String draft = "";
    private static String cycle = "";

    @BeforeAll
    static void submit() {
        cycle = openCycle();
        submitted = Applicant.ready("ent-watched", 300, cycle);
        evidence = submitted
                .caller()
                .upload(submitted.path() + "/evidence", "file", "a.pdf", "application/pdf", SampleFiles.pdf(), Map.of())
                .header("Location");
        submitted.submit(Fictional.UNIT);
        draft = Applicant.ready("ent-drafting", 301, cycle).path();
    }

    private static List<RestCaller> foreignEnterprises() {
        return List.of(
                caller("ent-stranger", "330000", "enterprise"),
                caller("ent-watched", "440000", "enterprise"),
                caller("", "330000", "enterprise"));
    }

    @Test
    void anotherEnterpriseFindsNothingOnAnyEndpoint() {
        for (RestCaller foreign : foreignEnterprises()) {
            String path = submitted.path();
            var body = Map.of("recommenderId", Fictional.UNIT, "truthfulness", true);
            assertThat(List.of(
                            foreign.get(path),
                            foreign.get(path + "/receipt"),
                            foreign.get(path + "/receipts/1"),
                            foreign.get(path + "/contact"),
                            foreign.get(path + "/document"),
                            foreign.get(path + "/receipts/1/document"),
                            foreign.get(evidence),
                            foreign.changing(1).put(path + "/content", content()),
                            foreign.changing(1).post(path + "/submission", body),
                            foreign.post(path + "/withdrawal", Map.of()),
                            foreign.delete(evidence),
                            foreign.upload(
                                    path + "/evidence",
                                    "file",
                                    "a.pdf",
                                    "application/pdf",
                                    SampleFiles.pdf(),
                                    Map.of())))
                    .allSatisfy(
                            reply -> assertThat(reply.status()).as("%s", reply).isEqualTo(404));
            assertThat(foreign.get(APPLICATIONS).json().path("items").size()).isZero();
        }
    }

    @Test
    void unitsAndExpertsFindOnlyWhatIsTheirs() {
        var foreign = List.of(
                caller(Fictional.OTHER_UNIT, "national", "recommender"),
                caller("rec-330000-x", "330000", "recommender"),
                caller(Fictional.UNIT, "330200", "recommender"),
                caller("exp-01", "national", "expert"));
        for (RestCaller other : foreign) {
            assertThat(other.get(submitted.path()).status()).isEqualTo(404);
            assertThat(other.get(evidence).status()).isEqualTo(404);
        }
        assertThat(caller(Fictional.UNIT, "330200", "recommender")
                        .get(APPLICATIONS)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(unit().get(draft).status()).isEqualTo(404);
        assertThat(unit().get(submitted.path()).status()).isEqualTo(200);
        assertThat(unit().get(evidence).status()).isEqualTo(200);
    }

    @Test
    void whoMayReadMayNotWrite() {
        for (RestCaller reader : List.of(unit(), ministry())) {
            String path = submitted.path();
            assertThat(List.of(
                            reader.changing(1).put(path + "/content", content()),
                            reader.post(path + "/submission", Map.of()),
                            reader.post(path + "/withdrawal", Map.of()),
                            reader.delete(evidence),
                            reader.get("/api/application/enterprise")))
                    .allSatisfy(
                            reply -> assertThat(reply.status()).as("%s", reply).isEqualTo(403));
        }
    }

    @Test
    void theUnitSeesTheContactAndTheListDoesNot() {
        assertThat(unit().get(submitted.path() + "/contact")
                        .json()
                        .path("phone")
                        .asString())
                .isEqualTo("0571-88880000");
        assertThat(unit().get(APPLICATIONS).text()).contains("ent-watched").doesNotContain("0571", "沈知行", "林可测");
        for (RestCaller reader : List.of(unit(), ministry())) {
            assertThat(reader.get(submitted.path()).text()).doesNotContain("0571", "沈知行", "林可测");
            assertThat(reader.get(submitted.path() + "/receipts/1").text())
                    .contains("a.pdf", "digest")
                    .doesNotContain("0571", "沈知行", "林可测");
            assertThat(reader.get(submitted.path() + "/contact").text()).contains("0571-88880000", "沈知行", "林可测");
        }
        assertThat(submitted.caller().get(submitted.path() + "/receipts/1").text())
                .contains("沈知行", "林可测");
        assertThat(submitted.caller().get(submitted.path() + "/receipts/2").status())
                .isEqualTo(404);
    }

    @Test
    void anExpertReadsItOnceAssignedAndSignedAndWithoutPersonalData() {
        var expert = caller("exp-reading", "national", "expert");
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        String dossier = Ids.derived("dossier", submitted.applicationId()).toString();
        String round = Ids.derived("round", cycle).toString();
        var assignment = Map.of(
                "dossierId",
                dossier,
                "applicationId",
                submitted.applicationId(),
                "applicantTenant",
                "330000",
                "industry",
                "INSTRUMENTS",
                "size",
                "LARGE",
                "expertIds",
                List.of("exp-reading"));
        EVENTS.publish(
                "cn.biaogan.review.assigned.v1",
                "national",
                round,
                Map.of("roundId", round, "cycleId", cycle, "assignedAt", now, "assignments", List.of(assignment)));
        String sheet = Ids.derived("score-sheet", dossier, "exp-reading").toString();
        var signed = Map.of(
                "scoreSheetId", sheet,
                "dossierId", dossier,
                "applicationId", submitted.applicationId(),
                "applicantTenant", "330000",
                "cycleId", cycle,
                "expertId", "exp-reading",
                "signedAt", now);
        assertThat(expert.get(submitted.path()).status()).isEqualTo(404);
        EVENTS.publish("cn.biaogan.review.statement-signed.v1", "national", sheet, signed);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> expert.get(submitted.path()).status() == 200);
        assertThat(expert.get(submitted.path()).text())
                .contains("在线测量", "a.pdf")
                .doesNotContain("沈知行", "林可测", "顾明理", "0571");
        assertThat(expert.get(evidence).body()).isEqualTo(SampleFiles.pdf());
        assertThat(expert.get(submitted.path() + "/contact").status()).isEqualTo(403);
    }

    @Test
    void theInterfaceIsDescribedForTheConsole() {
        var described = submitted.caller().get("/api/application/openapi.json");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.text()).contains(APPLICATIONS + "/{id}/submission", "multipart/form-data");
    }

    @Test
    void countsAreForMinistriesAndAuditorsOnly() {
        String recount = "/api/application/recount?cycle=x";

        assertThat(caller("", "national", "auditor").get(recount).status()).isEqualTo(200);
        assertThat(unit().get(recount).status()).isEqualTo(403);
        assertThat(SERVICE.anonymous().get(recount).status()).isEqualTo(401);
    }

    @Test
    void anEnterpriseIsOfferedOnlyTheUnitsThatServeIt() {
        var offered =
                submitted.caller().get("/api/application/cycles?limit=200").text();

        assertThat(offered).contains(Fictional.UNIT, Fictional.OTHER_UNIT).doesNotContain(Fictional.FOREIGN_UNIT);
        assertThat(submitted.submit(Fictional.FOREIGN_UNIT).code()).isEqualTo("application.unknown-recommender");
    }

    @Test
    void listsAreFilteredByStateAndRefuseAnUnknownOne() {
        var drafts = ministry().get(APPLICATIONS + "?state=DRAFT&limit=200").text();

        assertThat(drafts).contains("ent-drafting").doesNotContain("ent-watched");
        assertThat(ministry().get(APPLICATIONS + "?state=LOST").status()).isEqualTo(400);
    }

    @Test
    void describesItselfWellEnoughToGenerateAClient() {
        assertThat(OpenApiRules.broken(
                        SERVICE.anonymous().get("/api/application/openapi.json").json()))
                .isEmpty();
    }

    @Test
    void everyEndpointHasARule() {
        var rules = EndpointRules.of(SERVICE.context());

        assertThat(rules.withoutRule()).isEmpty();
        assertThat(rules.all()).extracting(EndpointRules.Endpoint::path).contains(APPLICATIONS + "/{id}/submission");
    }
}
