package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.ExpertId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Other experts for one dossier: who stays, who goes, who comes. */
record Replacement(List<Place> places, List<ExpertId> chosen) {

    void requireNobodyBack() {
        var gone = places.stream()
                .filter(p -> !p.held())
                .map(Place::expertId)
                .filter(chosen::contains)
                .toList();
        if (!gone.isEmpty()) {
            throw new RoundRejection.ExpertLeft(gone);
        }
    }

    void requireKept(Set<ExpertId> scored) {
        var lost = places.stream()
                .filter(Place::held)
                .map(Place::expertId)
                .filter(e -> scored.contains(e) && !chosen.contains(e))
                .toList();
        if (!lost.isEmpty()) {
            throw new RoundRejection.AlreadyScored(lost);
        }
    }

    List<ExpertId> added() {
        return chosen.stream()
                .filter(e -> places.stream().noneMatch(p -> p.expertId().equals(e)))
                .toList();
    }

    /** The places without those who go. */
    List<Place> vacated(Instant at) {
        return places.stream()
                .map(p -> chosen.contains(p.expertId()) ? p : p.left(at))
                .toList();
    }
}
