package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.domain.ConflictOfInterest;
import cn.biaogan.review.expert.domain.Expert;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who of the given experts may judge which dossier, and how well they suit it. */
record Eligibility(RunningRound round, List<Expert> experts) {

    /** A mismatch of skills costs one; how even the loads are always counts for more. */
    private static final int UNSKILLED = 1;

    /** Neither in conflict, nor at the dossier now, nor gone from it. */
    Map<ExpertId, Integer> costs(Candidate candidate) {
        Set<ExpertId> seen = round.placesOf(candidate.dossierId()).stream()
                .map(Place::expertId)
                .collect(Collectors.toSet());
        var costs = new TreeMap<ExpertId, Integer>();
        for (Expert expert : experts) {
            if (expert.profile().active() && !seen.contains(expert.id()) && !inConflict(expert, candidate)) {
                costs.put(expert.id(), expert.skilledIn(candidate.industry()) ? 0 : UNSKILLED);
            }
        }
        return costs;
    }

    /** What each expert carries of the dossiers that still stand. */
    Map<ExpertId, Integer> loads() {
        var loads = new TreeMap<ExpertId, Integer>();
        experts.forEach(e -> loads.put(e.id(), 0));
        for (Entry entry : round.recommended().standing()) {
            DossierId dossier = entry.dossierId();
            round.holders(dossier).forEach(e -> loads.computeIfPresent(e, (id, load) -> load + 1));
        }
        return loads;
    }

    void requireNoConflict(Candidate candidate) {
        var bound = experts.stream()
                .filter(e -> inConflict(e, candidate))
                .map(Expert::id)
                .toList();
        if (!bound.isEmpty()) {
            throw new RoundRejection.ConflictOfInterest(bound);
        }
    }

    private boolean inConflict(Expert expert, Candidate candidate) {
        ConflictOfInterest conflicts = round.rules().conflicts();
        return conflicts.between(expert, candidate.enterprise(), candidate.tenant());
    }
}
