package cn.biaogan.exchange.programme;

import cn.biaogan.exchange.programme.domain.KnownCycle;
import cn.biaogan.exchange.programme.domain.OwnDeadlines;
import cn.biaogan.exchange.programme.domain.Unit;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.inbox.NotYet;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Cycles, their deadlines and which units have sent their batch. */
@Component
class FollowCycles {

    private static final String FOLLOW = "programme.follow-cycle";

    private final Aggregates<KnownCycle, Void> cycles;

    FollowCycles(Aggregates<KnownCycle, Void> cycles) {
        this.cycles = cycles;
    }

    void hear(IncomingEvent<JsonNode> event) {
        JsonNode data = event.data();
        switch (event.type()) {
            case "cn.biaogan.cycle.opened.v1" -> opened(event);
            case "cn.biaogan.cycle.extended.v1" -> follow(event, cycle -> extended(cycle, data));
            case "cn.biaogan.cycle.recommendation-closed.v1", "cn.biaogan.cycle.closed.v1" ->
                follow(event, KnownCycle::closed);
            case "cn.biaogan.recommendation.batch-submitted.v1" -> sent(event);
            default -> {
                // says nothing of a cycle
            }
        }
    }

    private void opened(IncomingEvent<JsonNode> event) {
        JsonNode data = event.data();
        String id = data.path("cycleId").asString();
        cycles.change(
                TenantId.NATIONAL,
                id,
                event.act(FOLLOW),
                known -> Decision.of(known.orElseGet(() -> KnownCycle.opened(
                        id,
                        data.path("name").asString(),
                        time(data, "applicationDeadline"),
                        time(data, "recommendationDeadline"),
                        time(data, "openedAt"),
                        units(data)))));
    }

    private static List<Unit> units(JsonNode data) {
        return data.path("recommenders")
                .valueStream()
                .map(unit -> new Unit(
                        unit.path("tenant").asString(),
                        unit.path("id").asString(),
                        unit.path("name").asString()))
                .toList();
    }

    /** For everyone, or for the units that are named. */
    private static KnownCycle extended(KnownCycle cycle, JsonNode data) {
        Instant at = time(data, "extendedAt");
        if (data.path("units").isEmpty()) {
            return cycle.extended(time(data, "applicationDeadline"), time(data, "recommendationDeadline"), at);
        }
        var extended = cycle;
        for (JsonNode unit : data.path("units")) {
            extended = extended.extended(
                    unit.path("tenant").asString(),
                    unit.path("id").asString(),
                    new OwnDeadlines(time(unit, "applicationDeadline"), time(unit, "recommendationDeadline"), at));
        }
        return extended;
    }

    private void follow(IncomingEvent<JsonNode> event, UnaryOperator<KnownCycle> next) {
        cycles.changeIfAny(
                TenantId.NATIONAL,
                event.data().path("cycleId").asString(),
                event.act(FOLLOW),
                known -> known.map(cycle -> Decision.<KnownCycle, Void>of(next.apply(cycle)))
                        .orElseGet(Decision::nothing));
    }

    /** The cycle comes by another topic, perhaps later. */
    private void sent(IncomingEvent<JsonNode> event) {
        String id = event.data().path("cycleId").asString();
        if (cycles.find(TenantId.NATIONAL, id).isEmpty()) {
            throw new NotYet("cycle " + id);
        }
        follow(event, cycle -> cycle.sentBy(event.data().path("recommenderId").asString()));
    }

    private static Instant time(JsonNode data, String field) {
        return Instant.parse(data.path(field).asString());
    }
}
