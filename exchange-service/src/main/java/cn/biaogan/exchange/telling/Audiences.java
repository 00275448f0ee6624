package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Words;
import cn.biaogan.exchange.programme.domain.KnownApplication;
import cn.biaogan.exchange.programme.domain.KnownCycle;
import cn.biaogan.exchange.programme.domain.Unit;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.inbox.NotYet;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds who belongs to an audience of a fact. */
@Component
class Audiences {

    private final Aggregates<KnownCycle, Void> cycles;
    private final Aggregates<KnownApplication, Void> applications;
    private final Concerned concerned;
    private final TellingSettings settings;

    Audiences(
            Aggregates<KnownCycle, Void> cycles,
            Aggregates<KnownApplication, Void> applications,
            Concerned concerned,
            TellingSettings settings) {
        this.concerned = concerned;
        this.cycles = cycles;
        this.applications = applications;
        this.settings = settings;
    }

    /** @throws NotYet when it rests on a fact that has not arrived */
    List<Addressee> of(Audience audience, IncomingEvent<JsonNode> event) {
        JsonNode data = event.data();
        var cycle = cycle(data);
        var fields = KnownFields.of(
                Fields.of(data), cycle, data.path("recommenderId").asString(""));
        return switch (audience) {
            case APPLICANT -> {
                var application = application(event);
                yield one(
                        Box.of(new TenantId(application.tenant()), application.enterpriseId()),
                        KnownFields.of(fields, application, cycle));
            }
            case UNIT -> {
                var application = application(event);
                yield one(boxOf(application.unit()), KnownFields.of(fields, application, cycle));
            }
            case OFFICER ->
                one(
                        Box.of(
                                event.tenant(),
                                data.path("recommenderId").asString(),
                                data.path("officer").asString()),
                        KnownFields.of(fields, application(event), cycle));
            case ACTING_UNIT ->
                one(Box.of(event.tenant(), data.path("recommenderId").asString()), fields);
            case MINISTRIES -> all(settings.ministriesBesides(""), named(data, cycle, fields));
            case OTHER_MINISTRY ->
                all(settings.ministriesBesides(data.path("ministry").asString()), fields);
            case CYCLE_UNITS ->
                isNamed(data)
                        ? all(units(data, cycle).map(Audiences::boxOf), named(data, cycle, fields))
                        : all(
                                cycle.stream()
                                        .flatMap(known -> known.units().stream())
                                        .map(Audiences::boxOf),
                                fields);
            case ENTERPRISES ->
                isNamed(data)
                        ? all(
                                units(data, cycle)
                                        .flatMap(unit -> concerned
                                                .by(unit, data.path("cycleId").asString())
                                                .stream()),
                                named(data, cycle, fields))
                        : one(Box.everybody(Account.ENTERPRISE), fields);
            case ENTRIES ->
                data.path("entries")
                        .valueStream()
                        .map(entry -> entry(entry, data, fields))
                        .toList();
            case ENTRY_UNITS ->
                all(
                        data.path("entries")
                                .valueStream()
                                .map(entry -> entry.path("recommenderId").asString(""))
                                .distinct()
                                .flatMap(id -> cycle.flatMap(known -> known.unit(id)).stream())
                                .map(Audiences::boxOf),
                        fields);
            case HOLDER -> one(Box.of(event.tenant(), data.path("enterpriseId").asString()), fields);
        };
    }

    private static Addressee entry(JsonNode entry, JsonNode data, Fields fields) {
        var both = (ObjectNode) data.deepCopy();
        entry.properties().forEach(field -> both.set(field.getKey(), field.getValue()));
        return new Addressee(
                Box.of(
                        new TenantId(entry.path("applicantTenant").asString()),
                        entry.path("enterpriseId").asString()),
                new Fields(both, fields.known()));
    }

    /** Whether the act was for units that it names. */
    private static boolean isNamed(JsonNode data) {
        return !data.path("units").isEmpty();
    }

    private static Stream<Unit> units(JsonNode data, Optional<KnownCycle> cycle) {
        return data.path("units")
                .valueStream()
                .flatMap(unit ->
                        cycle.flatMap(known -> known.unit(unit.path("id").asString())).stream());
    }

    /** One act gives all units that it names the same deadlines; everyone's are not what it is about. */
    private static Fields named(JsonNode data, Optional<KnownCycle> cycle, Fields fields) {
        if (!isNamed(data)) {
            return fields;
        }
        var own = (ObjectNode) data.deepCopy();
        for (String deadline : List.of("applicationDeadline", "recommendationDeadline")) {
            own.set(deadline, data.path("units").path(0).path(deadline));
        }
        var names = units(data, cycle).map(Unit::name).toList();
        return new Fields(own, fields.known())
                .with("namedUnits", new Words(String.join("、", names), String.join(", ", names)));
    }

    /** What tells of a unit alone finds its name in any cycle that has it. */
    private Optional<KnownCycle> cycle(JsonNode data) {
        if (!data.has("cycleId")) {
            var found = new ArrayList<KnownCycle>();
            cycles.each(Scope.of(TenantId.NATIONAL), Map.of(), known -> found.add(known.state()));
            String unit = data.path("recommenderId").asString("");
            return found.stream().filter(known -> known.unit(unit).isPresent()).findFirst();
        }
        return cycles.find(TenantId.NATIONAL, data.path("cycleId").asString("none"))
                .map(Versioned::state);
    }

    private KnownApplication application(IncomingEvent<JsonNode> event) {
        JsonNode data = event.data();
        String id = data.path("applicationId").asString();
        var tenant = new TenantId(
                data.path("applicantTenant").asString(event.tenant().value()));
        return applications.find(tenant, id).map(Versioned::state).orElseThrow(() -> new NotYet("application " + id));
    }

    private static Box boxOf(Unit unit) {
        return Box.of(new TenantId(unit.tenant()), unit.id());
    }

    private static List<Addressee> one(Box box, Fields fields) {
        return List.of(new Addressee(box, fields));
    }

    private static List<Addressee> all(Stream<Box> boxes, Fields fields) {
        return boxes.distinct().map(box -> new Addressee(box, fields)).toList();
    }
}
