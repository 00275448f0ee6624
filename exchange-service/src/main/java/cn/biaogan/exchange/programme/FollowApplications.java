package cn.biaogan.exchange.programme;

import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownApplication.Stage;
import cn.biaogan.exchange.programme.domain.Unit;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.inbox.NotYet;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Applications, whose they are, with whom they are and how far. */
@Component
class FollowApplications {

    private static final String FOLLOW = "programme.follow-application";

    private final Aggregates<KnownApplication, Void> applications;

    FollowApplications(Aggregates<KnownApplication, Void> applications) {
        this.applications = applications;
    }

    void hear(IncomingEvent<JsonNode> event) {
        switch (event.type()) {
            case "cn.biaogan.application.submitted.v1", "cn.biaogan.application.resubmitted.v1" -> submitted(event);
            case "cn.biaogan.application.withdrawn.v1" ->
                follow(event, event.tenant(), event.data(), known -> known.at(Stage.WITHDRAWN, event.time()));
            case "cn.biaogan.recommendation.returned.v1" -> heard(event, Stage.RETURNED);
            case "cn.biaogan.recommendation.accepted.v1" -> heard(event, Stage.ACCEPTED);
            case "cn.biaogan.recommendation.declined.v1" -> heard(event, Stage.DECLINED);
            case "cn.biaogan.recommendation.released.v1" -> heard(event, Stage.WITHDRAWN);
            case "cn.biaogan.recommendation.batch-submitted.v1" ->
                event.data().path("entries").forEach(entry -> heard(event, entry, Stage.SENT));
            default -> {
                // says nothing of an application
            }
        }
    }

    private void submitted(IncomingEvent<JsonNode> event) {
        JsonNode data = event.data();
        String id = data.path("applicationId").asString();
        applications.change(
                event.tenant(),
                id,
                event.act(FOLLOW),
                known -> Decision.of(new KnownApplication(
                        id,
                        data.path("cycleId").asString(),
                        event.tenant().value(),
                        data.path("enterpriseId").asString(),
                        data.path("enterpriseName").asString(),
                        data.path("number").asString(),
                        new Unit(
                                data.path("recommenderTenant").asString(),
                                data.path("recommenderId").asString(),
                                ""),
                        Stage.WITH_UNIT,
                        event.time())));
    }

    private void heard(IncomingEvent<JsonNode> event, Stage next) {
        heard(event, event.data(), next);
    }

    private void heard(IncomingEvent<JsonNode> event, JsonNode about, Stage next) {
        String unit = event.data().path("recommenderId").asString();
        follow(
                event,
                new TenantId(about.path("applicantTenant").asString()),
                about,
                known -> known.heard(unit, next, event.time()));
    }

    private void follow(
            IncomingEvent<JsonNode> event, TenantId tenant, JsonNode about, UnaryOperator<KnownApplication> next) {
        String id = about.path("applicationId").asString();
        applications.change(
                tenant,
                id,
                event.act(FOLLOW),
                known -> Decision.of(next.apply(known.orElseThrow(() -> new NotYet("application " + id)))));
    }
}
