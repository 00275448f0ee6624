package cn.biaogan.application.cycle.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as its events tell it.
 *
 * @param applicationDeadline enterprises submit before it, not at it
 * @param recommendationDeadline units send their batch before it
 * @param industries codes the cycle is open to
 * @param own deadlines of the units that an extension named, by unit; everyone's count when they are later
 */
public record CycleView(
        String cycleId,
        int year,
        String name,
        Instant applicationDeadline,
        Instant recommendationDeadline,
        List<String> industries,
        String formVersion,
        List<Recommender> recommenders,
        Phase phase,
        Map<String, Deadlines> own) {

    /** How far the cycle went. */
    public enum Phase {
        OPEN,
        RECOMMENDATION_CLOSED,
        CLOSED
    }

    public CycleView {
        industries = List.copyOf(industries);
        recommenders = List.copyOf(recommenders);
        own = Map.copyOf(Objects.requireNonNullElse(own, Map.of())); // absent in older documents
    }

    /** An extension for everyone. */
    public CycleView extended(Instant forApplications, Instant forRecommendations) {
        return with(new Deadlines(forApplications, forRecommendations), phase, own);
    }

    /** An extension for one unit; no act shortens a unit's deadlines. */
    public CycleView extended(TenantId tenant, String unitId, Deadlines later) {
        var next = new HashMap<>(own);
        recommenders.stream()
                .filter(unit -> unit.tenant().equals(tenant) && unit.id().equals(unitId))
                .forEach(unit -> next.merge(unit.id(), later, Deadlines::latest));
        return with(deadlines(), phase, next);
    }

    /** Everyone's. */
    public Deadlines deadlines() {
        return new Deadlines(applicationDeadline, recommendationDeadline);
    }

    /** Of the unit an application is with or goes to; everyone's when there is none. */
    public Deadlines deadlinesOf(@Nullable String unitId) {
        return unitId == null ? deadlines() : deadlines().latest(own.getOrDefault(unitId, deadlines()));
    }

    /** The latest among the units that an applicant of the tenant may choose from. */
    public Deadlines latestFor(TenantId applicant) {
        return recommendersFor(applicant).stream()
                .map(unit -> deadlinesOf(unit.id()))
                .reduce(deadlines(), Deadlines::latest);
    }

    public CycleView in(Phase next) {
        return with(deadlines(), next, own);
    }

    private CycleView with(Deadlines deadlines, Phase next, Map<String, Deadlines> named) {
        return new CycleView(
                cycleId,
                year,
                name,
                deadlines.application(),
                deadlines.recommendation(),
                industries,
                formVersion,
                recommenders,
                next,
                named);
    }

    public boolean open() {
        return phase == Phase.OPEN;
    }

    /** The units an applicant of the tenant may choose. */
    public List<Recommender> recommendersFor(TenantId applicant) {
        return recommenders.stream().filter(unit -> unit.mayServe(applicant)).toList();
    }

    public Optional<Recommender> recommenderFor(TenantId applicant, String recommenderId) {
        return recommendersFor(applicant).stream()
                .filter(unit -> unit.id().equals(recommenderId))
                .findFirst();
    }
}
