package cn.biaogan.system.authority;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.PlayedCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the played cycle left: a round with its dossiers and sheets, a notice with its objections, certificates. */
final class Programme {

    private static final List<String> OBJECTOR = List.of("演示群众", "010-55509876", "objector@example.invalid");

    final Thing proposal;
    final Thing counts;
    final Thing dossier;
    final Thing sheet;
    final Thing expert;
    final Stranger otherExpert;
    final Thing round;
    final Thing notice;
    final Thing certificate;
    final Stranger otherHolder;
    final RunningSystem system;
    private final Books books;
    private final Caller ministry;
    private final String cycle;

    Programme(RunningSystem system) {
        PlayedCycle.ensure(system);
        this.system = system;
        this.books = new Books(system);
        this.ministry = system.as("ministry-samr").patient();
        this.cycle = first(
                        "/api/publication/cycles",
                        c -> c.path("name").asString().contains("（演示）"))
                .path("cycleId")
                .asString();
        this.proposal = proposal();
        this.counts =
                new Thing("the counts", Map.of("cycle", cycle), "ministry", ministry, List.of(), List.of("\"330000\""));
        this.round = new Thing(
                "the round",
                Map.of("cycleId", cycle),
                "ministry",
                ministry,
                List.of(
                        "/api/review/rounds/{cycleId}",
                        "/api/review/rounds/{cycleId}/results",
                        "/api/review/rounds/{cycleId}/selection"),
                List.of("精衡"));
        JsonNode assigned = standing();
        String expertId = holders(assigned).iterator().next();
        this.dossier = dossier(assigned, expertId);
        this.sheet = sheet(expertId);
        this.expert = expert(expertId);
        this.otherExpert = otherExpert(assigned);
        this.notice = notice();
        var valid = books.all("/api/publication/certificates?cycle=" + cycle).stream()
                .filter(c -> c.path("stage").asString().equals("VALID"))
                .toList();
        this.certificate = certificate(valid.getFirst());
        this.otherHolder = new Stranger(
                "another holder",
                "enterprise",
                holder(valid.getLast().path("enterpriseId").asString()));
    }

    private JsonNode first(String list, Predicate<JsonNode> which) {
        return books.all(list).stream().filter(which).findFirst().orElseThrow();
    }

    /** What only the ministries know yet. */
    private Thing proposal() {
        String name = "尚未会签的周期（系统测试）";
        var terms = terms(system, name);
        String id = ministry.post("/api/publication/cycles", terms).must().at("/cycleId");
        return new Thing(
                "a proposed cycle",
                Map.of("id", id),
                "ministry",
                ministry,
                List.of("/api/publication/cycles/{id}"),
                List.of(name));
    }

    static Map<String, Object> terms(RunningSystem system, String name) {
        return Map.of(
                "year",
                2028,
                "name",
                name,
                "applicationDeadline",
                system.cast().now().plus(Duration.ofDays(700)).toString(),
                "recommendationDeadline",
                system.cast().now().plus(Duration.ofDays(730)).toString());
    }

    private JsonNode standing() {
        return Reply.list(ministry.get("/api/review/rounds/" + cycle)
                        .must()
                        .body()
                        .path("dossiers"))
                .stream()
                .filter(d -> !d.path("withdrawn").asBoolean())
                .filter(d -> !holders(d).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> holders(JsonNode dossier) {
        return Reply.list(dossier.path("experts")).stream()
                .filter(place -> place.path("leftAt").isMissingNode())
                .map(place -> place.path("expertId").asString())
                .collect(Collectors.toSet());
    }

    private Thing dossier(JsonNode assigned, String expertId) {
        String id = assigned.path("dossierId").asString();
        JsonNode content =
                ministry.get("/api/review/dossiers/" + id).must().body().path("content");
        return new Thing(
                "a dossier",
                Map.of(
                        "id", id,
                        "dossierId", id,
                        "cycleId", cycle,
                        "applicationId", assigned.path("applicationId").asString()),
                "expert",
                expertCaller(expertId),
                List.of("/api/review/dossiers/{id}"),
                List.of(
                        content.path("enterpriseName").asString(),
                        content.path("creditCode").asString()));
    }

    private Thing sheet(String expertId) {
        String dossierId = dossier.in("{dossierId}");
        JsonNode own = Reply.list(expertCaller(expertId)
                        .get("/api/review/assignments?limit=200")
                        .must()
                        .body()
                        .path("items"))
                .stream()
                .filter(s -> s.path("dossierId").asString().equals(dossierId))
                .findFirst()
                .orElseThrow();
        return new Thing(
                "a score sheet",
                Map.of("sheetId", own.path("id").asString()),
                "expert",
                expertCaller(expertId),
                List.of("/api/review/assignments/{sheetId}"),
                List.of(own.path("enterpriseName").asString()));
    }

    private Thing expert(String expertId) {
        JsonNode known = ministry.get("/api/review/experts/" + expertId).must().body();
        return new Thing(
                "an expert",
                Map.of("id", expertId),
                "expert",
                expertCaller(expertId),
                List.of("/api/review/experts/{id}"),
                List.of(
                        known.path("name").asString(),
                        known.at("/employer/creditCode").asString(),
                        expertId + "@example.invalid"));
    }

    /** One of the round who never had that dossier. */
    private Stranger otherExpert(JsonNode assigned) {
        String here = assigned.path("experts").toString();
        String other = Reply.list(ministry.get("/api/review/rounds/" + cycle)
                        .must()
                        .body()
                        .path("dossiers"))
                .stream()
                .flatMap(d -> holders(d).stream())
                .filter(id -> !here.contains(id))
                .findFirst()
                .orElseThrow();
        return new Stranger("another expert of the round", "expert", expertCaller(other));
    }

    private Caller expertCaller(String expertId) {
        return system.as(expertId.replace("exp-d", "demo-expert-")).patient();
    }

    private Thing notice() {
        String id = first(
                        "/api/publication/notices",
                        n -> n.path("cycleId").asString().equals(cycle))
                .path("noticeId")
                .asString();
        JsonNode objection = ministry.get("/api/publication/notices/" + id + "/objections")
                .must()
                .items()
                .getFirst();
        return new Thing(
                "a notice",
                Map.of(
                        "id", id,
                        "objectionId", objection.path("objectionId").asString(),
                        "receipt", objection.path("receipt").asString()),
                "ministry",
                ministry,
                List.of("/api/publication/notices/{id}", "/api/publication/notices/{id}/objections"),
                OBJECTOR);
    }

    /** Questioned, so that an answer would count. */
    private Thing certificate(JsonNode valid) {
        String id = valid.path("certificateId").asString();
        String due = system.cast().now().plus(Duration.ofDays(30)).toString();
        ministry.post("/api/publication/certificates/" + id + "/reverification", Map.of("due", due))
                .must();
        Caller holder = holder(valid.path("enterpriseId").asString());
        var secrets = new ArrayList<>(
                Filings.secretsOf(holder.get(Applicant.PROFILE).must().body()));
        secrets.add(valid.path("number").asString());
        return new Thing(
                "a certificate in re-verification",
                Map.of(
                        "id", id,
                        "number", valid.path("number").asString(),
                        "keyId", valid.path("keyId").asString(),
                        "organisation", valid.path("enterpriseId").asString()),
                "enterprise",
                holder,
                List.of("/api/publication/certificates/{id}"),
                secrets);
    }

    private Caller holder(String enterpriseId) {
        return system.as("demo-ent-" + enterpriseId.substring(enterpriseId.lastIndexOf('d') + 1))
                .patient();
    }
}
