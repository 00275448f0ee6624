package cn.biaogan.system.authority;

import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Applications of the open cycle with their cases: one in the enterprise's hand, one with its unit, one in the batch. */
final class Filings {

    /** How the unit is reached that they are filed with. */
    static final String OFFICER = "recommender-zj";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Applicant drafting;
    final Applicant filing;
    final Thing profile;
    final Thing draft;
    final Thing filed;
    final Thing waiting;
    final Thing batch;
    private final RunningSystem system;

    Filings(RunningSystem system) {
        this.system = system;
        var applicants = OpenCycle.get().applicants(3);
        this.drafting = applicants.get(0).patient();
        this.filing = applicants.get(1).patient();
        this.draft = application("a draft", drafting);
        this.profile = new Thing(
                "a profile", Map.of(), "enterprise", drafting.caller(), List.of(Applicant.PROFILE), secrets(drafting));
        this.filed = application("a submitted application", filing);
        filing.submit(path(filed)).must();
        this.waiting = caseOf("a case that waits", filing, filed);
        this.batch = batch(applicants.get(2).patient());
    }

    private Thing application(String what, Applicant applicant) {
        String path = applicant.prepare();
        String evidence = applicant
                .caller()
                .upload(
                        path + "/evidence",
                        "证书.pdf",
                        "application/pdf",
                        applicant.papers().pdf())
                .must()
                .at("/evidenceId");
        String id = path.substring(path.lastIndexOf('/') + 1);
        return new Thing(
                what,
                Map.of(
                        "id",
                        id,
                        "evidenceId",
                        evidence,
                        "cycleId",
                        OpenCycle.get().id()),
                "enterprise",
                applicant.caller(),
                List.of("/api/application/applications/{id}", Applicant.PROFILE),
                secrets(applicant));
    }

    private static String path(Thing application) {
        return application.in("/api/application/applications/{id}");
    }

    private Thing caseOf(String what, Applicant applicant, Thing application) {
        await(what).atMost(PATIENCE).until(() -> find(application).isPresent());
        return new Thing(
                what,
                Map.of(
                        "id",
                        find(application).orElseThrow(),
                        "cycleId",
                        OpenCycle.get().id()),
                "recommender",
                officer(),
                List.of("/api/recommendation/cases/{id}"),
                secrets(applicant));
    }

    private Optional<String> find(Thing application) {
        String id = application.in("{id}");
        return new Books(system)
                .all("/api/recommendation/cases?cycle=" + OpenCycle.get().id()).stream()
                        .filter(c -> c.path("applicationId").asString().equals(id))
                        .map(c -> c.path("caseId").asString())
                        .findFirst();
    }

    private Thing batch(Applicant applicant) {
        Thing application = application("an accepted application", applicant);
        applicant.submit(path(application)).must();
        Thing accepted = caseOf("an accepted case", applicant, application);
        officer()
                .seeing(accepted.in("/api/recommendation/cases/{id}"))
                .post(accepted.in("/api/recommendation/cases/{id}/acceptance"), Map.of())
                .must();
        String path = "/api/recommendation/batches/" + OpenCycle.get().id();
        await("the candidate")
                .atMost(PATIENCE)
                .until(() -> officer().get(path).must().text().contains(accepted.in("{id}")));
        return new Thing(
                "a batch",
                Map.of("cycleId", OpenCycle.get().id(), "caseId", accepted.in("{id}")),
                "recommender",
                officer(),
                List.of("/api/recommendation/batches/{cycleId}"),
                secrets(applicant));
    }

    private Caller officer() {
        return system.as(OFFICER).patient();
    }

    /** Names, the credit code and whom to ask. */
    private static List<String> secrets(Applicant applicant) {
        Reply profile = applicant.caller().get(Applicant.PROFILE).must();
        return secretsOf(profile.body());
    }

    static List<String> secretsOf(JsonNode profile) {
        var secrets = new ArrayList<String>();
        for (String pointer : List.of(
                "/name", "/creditCode", "/legalRepresentative", "/contact/name", "/contact/phone", "/contact/email")) {
            String secret = profile.at(pointer).asString("");
            if (secret.isEmpty()) {
                throw new IllegalStateException("no " + pointer + " in " + profile);
            }
            secrets.add(secret);
        }
        return secrets;
    }
}
