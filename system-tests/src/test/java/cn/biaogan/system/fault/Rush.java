package cn.biaogan.system.fault;

import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import tools.jackson.databind.JsonNode;

/**
 * Several enterprises submit at the same time, and their unit accepts each as soon as it sees it. They send a command
 * again, under its idempotency key, when it met a dead process; what comes back at last is the answer that counts.
 */
final class Rush {

    private static final Duration SEEN_WITHIN = Duration.ofMinutes(2);

    /** What one enterprise and its unit were told. */
    record Told(Applicant applicant, String path, Reply submitted, Reply accepted) {

        String applicationId() {
            return submitted.at("/summary/applicationId");
        }
    }

    private record Ready(Applicant applicant, String path) {}

    private final Caller officer;
    private final String cycle;
    private final List<Ready> ready;

    private Rush(Caller officer, String cycle, List<Ready> ready) {
        this.officer = officer;
        this.cycle = cycle;
        this.ready = ready;
    }

    /** Everything is filled in; only the submissions are missing. */
    static Rush prepared(RunningSystem system, OpenCycle cycle, int enterprises) {
        var ready = AtOnce.all(cycle.applicants(enterprises).stream()
                .map(Applicant::patient)
                .<Callable<Ready>>map(one -> () -> new Ready(one, one.prepare()))
                .toList());
        return new Rush(system.as("recommender-zj").patient(), cycle.id(), ready);
    }

    List<Told> go() {
        return AtOnce.all(ready.stream()
                .<Callable<Told>>map(one -> () -> submitAndAccept(one))
                .toList());
    }

    private Told submitAndAccept(Ready one) {
        Reply submitted = one.applicant().submit(one.path()).must();
        String id = await("the unit sees " + one.path())
                .atMost(SEEN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> caseOf(submitted.at("/summary/applicationId")), Optional::isPresent)
                .orElseThrow();
        String path = "/api/recommendation/cases/" + id;
        Reply accepted = officer.seeing(path)
                .post(path + "/acceptance", Map.of("opinion", "材料齐全，同意列入候选。"))
                .must();
        return new Told(one.applicant(), one.path(), submitted, accepted);
    }

    private Optional<String> caseOf(String applicationId) {
        return officer.get("/api/recommendation/cases?limit=200&cycle=" + cycle).must().items().stream()
                .filter(c -> text(c, "applicationId").equals(applicationId))
                .map(c -> text(c, "caseId"))
                .findFirst();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }
}
