package cn.biaogan.application.recount;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Turn;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "核数", description = "Counts from the records themselves")
@RequestMapping("/api/application/recount")
class RecountController {

    private final Aggregates<Application, ApplicationEvent> applications;

    RecountController(Aggregates<Application, ApplicationEvent> applications) {
        this.applications = applications;
    }

    record Recount(String cycleId, List<Count> counts) {}

    record Count(String stage, String tenant, String industry, EnterpriseSize size, int count) {}

    private record Place(String stage, String tenant, String industry, EnterpriseSize size)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::stage)
                .thenComparing(Place::tenant)
                .thenComparing(Place::industry)
                .thenComparing(place -> place.size().name());

        private static Place of(Turn turn, String tenant) {
            return new Place(turn.stage().name().toLowerCase(Locale.ROOT), tenant, turn.industry(), turn.size());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Counts of a cycle from the histories of its applications. */
    @Operation(summary = "按记录核对数量 / Count from the records")
    @GetMapping
    @RolesAllowed({"ministry", "auditor"})
    Recount recount(@RequestParam String cycle) {
        var counts = new TreeMap<Place, Integer>();
        applications.each(
                Scope.all(),
                Map.of("cycleId", cycle),
                found -> found.state()
                        .folder()
                        .history()
                        .forEach(turn ->
                                counts.merge(Place.of(turn, found.tenant().value()), 1, Integer::sum)));
        return new Recount(
                cycle,
                counts.entrySet().stream()
                        .map(e -> new Count(
                                e.getKey().stage(),
                                e.getKey().tenant(),
                                e.getKey().industry(),
                                e.getKey().size(),
                                e.getValue()))
                        .toList());
    }
}
