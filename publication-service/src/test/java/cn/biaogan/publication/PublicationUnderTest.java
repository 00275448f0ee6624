package cn.biaogan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.testing.EventProbe;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.RunningService;
import cn.biaogan.platform.testing.TokenIssuer;
import cn.biaogan.publication.certificate.sealing.SigningKeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The service as its integration tests share it, started once, with a clock they move and people who call it. */
final class PublicationUnderTest {

    private static final Path OFFSET = offsetFile();
    static final RunningService SERVICE = RunningService.of(PublicationServiceApplication.class, "publication-service")
            .with("biaogan.clock.offset-file", OFFSET)
            .with("biaogan.publication.signing-key-file", keyFile())
            .start();
    static final EventProbe EVENTS = EventProbe.on("biaogan.cycle.v1", "biaogan.publication.v1");

    /** When the cycles of these tests are proposed: a Monday morning in Beijing. */
    static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    static final Instant APPLICATIONS_END = Instant.parse("2026-06-30T16:00:00Z");
    static final Instant RECOMMENDATIONS_END = Instant.parse("2026-08-31T16:00:00Z");

    private PublicationUnderTest() {}

    static RestCaller samr() {
        return officer("officer-lin", "samr");
    }

    static RestCaller miit() {
        return officer("officer-qiao", "miit");
    }

    static RestCaller officer(String subject, String ministry) {
        return caller(subject, "national", ministry, "ministry");
    }

    static RestCaller enterprise(String tenant, String organisation) {
        return caller("staff-of-" + organisation, tenant, organisation, "enterprise");
    }

    static RestCaller caller(String subject, String tenant, String organisation, String role) {
        return SERVICE.as(TokenIssuer.shared()
                .token(subject)
                .tenant(tenant)
                .organisation(organisation)
                .roles(role));
    }

    static RestCaller anyone() {
        return SERVICE.anonymous();
    }

    /** Moves the service's clock; returns when it has taken notice. */
    static void moveTo(Instant time) {
        try {
            Files.writeString(OFFSET, Duration.between(Instant.now(), time).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var clock = SERVICE.bean(Clock.class);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Duration.between(time, clock.instant()).abs().compareTo(Duration.ofMinutes(1)) < 0);
    }

    static Map<String, Object> terms(int year) {
        return Map.of(
                "year",
                year,
                "name",
                year + "年度工业计量标杆示范活动",
                "applicationDeadline",
                inYear(year, APPLICATIONS_END),
                "recommendationDeadline",
                inYear(year, RECOMMENDATIONS_END));
    }

    private static String inYear(int year, Instant deadline) {
        return deadline.atOffset(ZoneOffset.UTC).withYear(year).toInstant().toString();
    }

    static String propose(int year) {
        Reply proposed = samr().post("/api/publication/cycles", terms(year));
        assertThat(proposed.status()).as("%s", proposed).isEqualTo(201);
        return proposed.json().path("cycleId").asString();
    }

    static String open(int year) {
        String cycle = propose(year);
        ok(countersign(miit(), "/api/publication/cycles/" + cycle, "/countersignature"));
        return cycle;
    }

    /** Reads the thing and agrees to exactly that. */
    static Reply countersign(RestCaller officer, String thing, String act) {
        return officer.changing(ok(officer.get(thing)).version()).post(thing + act);
    }

    static Reply withdraw(RestCaller officer, String cycle, Map<String, Object> why) {
        return officer.changing(ok(officer.get(cycle)).version()).post(cycle + "/extensions/withdrawal", why);
    }

    /** The review told whom it selected; the notice is drafted when this returns. */
    static String select(String cycle, List<Map<String, Object>> selected) {
        String selection = Ids.derived("selection", cycle).toString();
        EVENTS.publish(
                "cn.biaogan.review.selection-decided.v1",
                "national",
                selection,
                Map.of(
                        "selectionId", selection,
                        "cycleId", cycle,
                        "decidedAt", "2026-09-04T02:00:00Z",
                        "selected", selected,
                        "notSelected", List.of()));
        String notice = Ids.derived("notice", cycle).toString();
        Awaitility.await("the draft")
                .atMost(Duration.ofSeconds(20))
                .until(() -> samr().get("/api/publication/notices/" + notice).status() == 200);
        return notice;
    }

    static Map<String, Object> selected(String cycle, String enterprise, String tenant, String size) {
        var line = new HashMap<String, Object>();
        line.put("applicationId", application(cycle, enterprise));
        line.put("applicantTenant", tenant);
        line.put("enterpriseId", enterprise);
        line.put("enterpriseName", "示例计量装备（" + enterprise.substring(4) + "）有限公司");
        line.put("industry", "INSTRUMENTS");
        line.put("size", size);
        line.put("recommenderId", "rec-" + tenant);
        line.put("score", 88.5);
        return line;
    }

    static String application(String cycle, String enterprise) {
        return Ids.derived("application", enterprise, cycle).toString();
    }

    static Reply ok(Reply reply) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        return reply;
    }

    static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(status);
        assertThat(reply.code()).as("%s", reply).isEqualTo(code);
    }

    private static Path keyFile() {
        try {
            Path folder = Files.createTempDirectory("biaogan-keys-");
            Path file = SigningKeyFile.keep(folder.resolve("certificates.pem"));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path offsetFile() {
        try {
            Path file = Files.createTempFile("biaogan-offset-", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "PT0S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
