package cn.biaogan.application.cycle.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A cycle as its events tell it.
 *
 * @param applicationDeadline enterprises submit before it, not at it
 * @param recommendationDeadline units send their batch before it
 * @param industries codes the cycle is open to
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
        Phase phase) {

    /** How far the cycle went. */
    public enum Phase {
        OPEN,
        RECOMMENDATION_CLOSED,
        CLOSED
    }

    public CycleView {
        industries = List.copyOf(industries);
        recommenders = List.copyOf(recommenders);
    }

    public CycleView extended(Instant forApplications, Instant forRecommendations) {
        return new CycleView(
                cycleId, year, name, forApplications, forRecommendations, industries, formVersion, recommenders, phase);
    }

    public CycleView in(Phase next) {
        return new CycleView(
                cycleId,
                year,
                name,
                applicationDeadline,
                recommendationDeadline,
                industries,
                formVersion,
                recommenders,
                next);
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
