package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What one side hands over, the other is told of, and nobody else. */
@Order(300)
class NotificationsIT {

    private static final String BOX = "/api/exchange/notifications";
    private static final String HANDED_OVER = "同事向您移交了一件申报";

    private final RunningSystem system = RunningSystem.get();

    @Test
    void everyHandOverIsToldToWhoGoesOn() {
        var applicant = OpenCycle.get().applicants(1).getFirst();
        String path = applicant.prepare();
        applicant.submit(path).must();
        String number = applicant.caller().get(path).must().at("/summary/number");
        Caller officer = system.as("recommender-zj");
        JsonNode arrived = told(officer, "收到新的申报材料", number);
        assertThat(arrived.path("link").asString()).contains(number);

        String item = caseOf(path);
        Caller colleague = system.as("recommender-zj2");
        colleague
                .get("/api/recommendation/cases?cycle=" + OpenCycle.get().id()) // where colleagues see each other
                .must();
        officer.post(item + "/handover", Map.of("officer", "recommender-zj2")).must();
        JsonNode handed = told(colleague, HANDED_OVER, number);
        assertThat(handed.path("link").asString()).endsWith(item.substring(item.lastIndexOf('/')));
        assertThat(officer.get(BOX + "?limit=100").must().items())
                .noneMatch(told -> told.path("title").asString().equals(HANDED_OVER));

        sendBack(colleague, item);

        JsonNode returned = told(applicant.caller(), "申报书已退回补正", number);
        assertThat(returned.path("text").asString()).contains("请补充在线测量控制点");
        assertThat(returned.path("link").asString()).endsWith(path.substring(path.lastIndexOf('/')));
        nobodyElse(applicant, number);
    }

    private String caseOf(String path) {
        String application = path.substring(path.lastIndexOf('/') + 1);
        String id = await("the case")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> new Books(system)
                                        .all("/api/recommendation/cases?cycle="
                                                + OpenCycle.get().id())
                                        .stream()
                                        .filter(found -> found.path("applicationId")
                                                .asString()
                                                .equals(application))
                                        .map(found -> found.path("caseId").asString())
                                        .findFirst()
                                        .orElse(""),
                        found -> !found.isEmpty());
        return "/api/recommendation/cases/" + id;
    }

    private static void sendBack(Caller officer, String item) {
        officer.seeing(item)
                .post(
                        item + "/return",
                        Map.of(
                                "items",
                                List.of(Map.of("pointer", "/answers/SC-3-2-2", "reason", "请补充在线测量控制点的数量及覆盖的工序"))))
                .must();
    }

    private static JsonNode told(Caller reader, String title, String number) {
        return await(title)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> reader.get(BOX + "?unread=true&limit=100").must().items().stream()
                                .filter(told -> told.path("title").asString().equals(title)
                                        && told.path("text").asString().contains(number))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private void nobodyElse(Applicant applicant, String number) {
        for (String stranger : List.of("enterprise-gd", "recommender-gd", "association-01", "enterprise-zj")) {
            assertThat(system.as(stranger).get(BOX + "?limit=100").must().text())
                    .as(stranger)
                    .doesNotContain(number)
                    .doesNotContain(applicant.organisation());
        }
    }
}
