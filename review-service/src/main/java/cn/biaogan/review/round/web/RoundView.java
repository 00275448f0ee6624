package cn.biaogan.review.round.web;

import cn.biaogan.review.round.domain.CollectingRound;
import cn.biaogan.review.round.domain.Entry;
import cn.biaogan.review.round.domain.Place;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundRules;
import cn.biaogan.review.round.domain.RunningRound;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A round as the ministries see it.
 *
 * @param state {@code COLLECTING} or {@code RUNNING}
 */
record RoundView(
        String roundId,
        String cycleId,
        @Schema(allowableValues = {"COLLECTING", "RUNNING"}) String state,
        @Nullable Instant startedAt,
        @Nullable RulesView rules,
        List<DossierView> dossiers) {

    record RulesView(int expertsPerDossier, boolean sameProvinceConflict, String rubricVersion) {

        private static RulesView of(RoundRules rules) {
            return new RulesView(rules.expertsPerDossier(), rules.sameProvinceConflict(), rules.rubricVersion());
        }
    }

    /** @param missing how many experts it still lacks */
    @Schema(name = "RoundDossierView")
    record DossierView(
            String dossierId,
            String applicationId,
            String tenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            @Schema(allowableValues = {"LARGE", "SME"}) String size,
            String recommenderId,
            int rank,
            boolean withdrawn,
            int missing,
            List<PlaceView> experts) {}

    /** @param leftAt when the expert recused or was replaced */
    record PlaceView(
            String expertId, Instant assignedAt, @Nullable Instant leftAt) {

        private static PlaceView of(Place place) {
            return new PlaceView(place.expertId().value(), place.assignedAt(), place.leftAt());
        }
    }

    static RoundView of(Round round) {
        var cycle = round.cycleId();
        return switch (round) {
            case CollectingRound collecting ->
                new RoundView(cycle.roundId(), cycle.value(), "COLLECTING", null, null, dossiers(collecting));
            case RunningRound running ->
                new RoundView(
                        cycle.roundId(),
                        cycle.value(),
                        "RUNNING",
                        running.startedAt(),
                        RulesView.of(running.rules()),
                        dossiers(running));
        };
    }

    private static List<DossierView> dossiers(Round round) {
        return new TreeMap<>(round.recommended().entries())
                .values().stream().map(entry -> dossier(round, entry)).toList();
    }

    private static DossierView dossier(Round round, Entry entry) {
        var dossier = entry.dossierId();
        boolean stands = round.recommended().stands(entry);
        return new DossierView(
                dossier.value(),
                entry.applicationId().value(),
                entry.tenant().value(),
                entry.enterpriseId(),
                entry.enterpriseName(),
                entry.industry().value(),
                entry.size().name(),
                entry.recommenderId(),
                entry.rank(),
                !stands,
                stands && round instanceof RunningRound running ? running.missing(dossier) : 0,
                round instanceof RunningRound running
                        ? running.placesOf(dossier).stream().map(PlaceView::of).toList()
                        : List.of());
    }
}
