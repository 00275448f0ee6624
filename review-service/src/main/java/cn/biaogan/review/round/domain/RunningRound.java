package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.round.domain.RoundEvent.ExpertsAssigned;
import cn.biaogan.review.round.domain.RoundEvent.NewPlaces;
import cn.biaogan.review.round.domain.RoundRejection.Shortage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * After the start: dossiers have experts, or wait for them.
 *
 * @param places every place ever given, by dossier
 */
public record RunningRound(
        CycleId cycleId,
        Recommended recommended,
        RoundRules rules,
        Instant startedAt,
        Map<DossierId, List<Place>> places)
        implements Round {

    @Override
    public Decision<Round, RoundEvent> recommend(List<Entry> batch) {
        return Decision.of(with(recommended.with(batch)));
    }

    @Override
    public Decision<Round, RoundEvent> withdraw(ApplicationId application, Instant at) {
        return Decision.of(with(recommended.withdrawn(application, at)));
    }

    @Override
    public Decision<Round, RoundEvent> submit(ApplicationId application, String recommenderId) {
        return Decision.of(with(recommended.submitted(application, recommenderId)));
    }

    @Override
    public Decision<Round, RoundEvent> assign(
            Map<DossierId, Candidate> candidates, List<Expert> experts, AssignmentSolver solver, Instant at) {
        var eligibility = new Eligibility(this, experts);
        var demands = new ArrayList<AssignmentSolver.Demand>();
        var shortages = new ArrayList<Shortage>();
        for (Entry entry : recommended.standing()) {
            Candidate candidate = candidates.get(entry.dossierId());
            int needed = missing(entry.dossierId());
            if (candidate == null || needed == 0) {
                continue;
            }
            var costs = eligibility.costs(candidate);
            if (costs.size() < needed) {
                shortages.add(new Shortage(entry, needed, costs.size()));
            }
            demands.add(new AssignmentSolver.Demand(entry.dossierId(), needed, costs));
        }
        if (!shortages.isEmpty()) {
            throw new RoundRejection.NotEnoughExperts(shortages);
        }
        return demands.isEmpty()
                ? Decision.unchanged(this)
                : give(solver.solve(new AssignmentSolver.Problem(demands, eligibility.loads())), at);
    }

    @Override
    public Decision<Round, RoundEvent> choose(
            Candidate candidate, List<Expert> chosen, Set<ExpertId> scored, Instant at) {
        DossierId dossier = candidate.dossierId();
        if (recommended.standing(dossier).isEmpty()) {
            throw new RoundRejection.DossierNotReady();
        }
        var ids = chosen.stream().map(Expert::id).toList();
        requireCount(ids);
        var replacement = new Replacement(placesOf(dossier), ids);
        replacement.requireNobodyBack();
        replacement.requireKept(scored);
        new Eligibility(this, chosen).requireNoConflict(candidate);
        if (replacement.added().isEmpty()) {
            return Decision.unchanged(this);
        }
        var changed = new TreeMap<>(places);
        changed.put(dossier, replacement.vacated(at));
        return new RunningRound(cycleId, recommended, rules, startedAt, changed)
                .give(Map.of(dossier, replacement.added()), at);
    }

    @Override
    public Decision<Round, RoundEvent> recused(DossierId dossier, ExpertId expert, Instant at) {
        var changed = new TreeMap<>(places);
        changed.computeIfPresent(
                dossier,
                (id, held) -> held.stream()
                        .map(p -> p.expertId().equals(expert) ? p.left(at) : p)
                        .toList());
        return Decision.of(new RunningRound(cycleId, recommended, rules, startedAt, changed));
    }

    /** Every place ever given at a dossier. */
    public List<Place> placesOf(DossierId dossier) {
        return places.getOrDefault(dossier, List.of());
    }

    /** Who judges a dossier now. */
    public List<ExpertId> holders(DossierId dossier) {
        return placesOf(dossier).stream()
                .filter(Place::held)
                .map(Place::expertId)
                .toList();
    }

    /** How many experts a dossier still lacks. */
    public int missing(DossierId dossier) {
        return Math.max(0, rules.expertsPerDossier() - holders(dossier).size());
    }

    private Decision<Round, RoundEvent> give(Map<DossierId, List<ExpertId>> given, Instant at) {
        var all = new TreeMap<>(places);
        var told = new ArrayList<NewPlaces>();
        new TreeMap<>(given).forEach((dossier, experts) -> {
            Entry entry = recommended.standing(dossier).orElseThrow();
            var more = new ArrayList<>(placesOf(dossier));
            experts.forEach(e -> more.add(new Place(e, entry.industry(), entry.size(), at, null)));
            all.put(dossier, List.copyOf(more));
            told.add(new NewPlaces(
                    dossier, entry.applicationId(), entry.tenant(), entry.industry(), entry.size(), experts));
        });
        return Decision.of(
                new RunningRound(cycleId, recommended, rules, startedAt, all), new ExpertsAssigned(cycleId, told, at));
    }

    private void requireCount(List<ExpertId> ids) {
        if (ids.size() != rules.expertsPerDossier()) {
            throw new InvalidFields(
                    List.of(new Fault("/expertIds", "round.expert-count", Map.of("count", rules.expertsPerDossier()))));
        }
    }

    private RunningRound with(Recommended changed) {
        return new RunningRound(cycleId, changed, rules, startedAt, places);
    }
}
