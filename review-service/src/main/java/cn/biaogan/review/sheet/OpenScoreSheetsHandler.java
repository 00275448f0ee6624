package cn.biaogan.review.sheet;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ScoreSheetId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.round.domain.Place;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundEvent;
import cn.biaogan.review.round.domain.RunningRound;
import cn.biaogan.review.round.messaging.ReviewAssignedV1;
import cn.biaogan.review.sheet.domain.Assigned;
import cn.biaogan.review.sheet.domain.Commission;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every new place gets its sheet; who was replaced at the same dossier loses theirs. */
@Component
public class OpenScoreSheetsHandler {

    private final Aggregates<ScoreSheet, ScoreSheetEvent> sheets;
    private final Aggregates<Round, RoundEvent> rounds;
    private final Aggregates<Expert, Void> experts;
    private final Commissions commissions;

    OpenScoreSheetsHandler(
            Aggregates<ScoreSheet, ScoreSheetEvent> sheets,
            Aggregates<Round, RoundEvent> rounds,
            Aggregates<Expert, Void> experts,
            Commissions commissions) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.experts = experts;
        this.commissions = commissions;
    }

    public void assigned(IncomingEvent<ReviewAssignedV1> event) {
        var fact = event.data();
        if (!(rounds.get(TenantId.NATIONAL, fact.roundId()).state() instanceof RunningRound round)) {
            throw new IllegalStateException("round " + fact.roundId() + " assigned before it started");
        }
        for (var assignment : fact.assignments()) {
            commissions.of(round, fact, assignment).forEach(commission -> open(commission, event));
            var dossier = new DossierId(assignment.dossierId());
            round.placesOf(dossier).stream()
                    .filter(place -> !place.held())
                    .forEach(place -> close(dossier, place, event));
        }
    }

    /** A conflict that came up since the assignment was decided ends the work before it begins. */
    private void open(Commission commission, IncomingEvent<?> event) {
        Optional<Expert> expert =
                experts.find(TenantId.NATIONAL, commission.expertId().value()).map(e -> e.state());
        boolean bound = expert.filter(commission::conflictsWith).isPresent();
        var act = event.act("score-sheet.open");
        sheets.change(TenantId.NATIONAL, commission.sheetId().value(), act, known -> {
            if (known.isPresent()) {
                return Decision.unchanged(known.get());
            }
            var opened = new Assigned(commission);
            return bound ? opened.recuse(null, commission.assignedAt()) : Decision.of(opened);
        });
    }

    private void close(DossierId dossier, Place place, IncomingEvent<ReviewAssignedV1> event) {
        var sheet = ScoreSheetId.of(dossier, place.expertId()).value();
        sheets.changeIfAny(
                TenantId.NATIONAL,
                sheet,
                event.act("score-sheet.close"),
                known -> known.map(s -> s.replaced(event.data().assignedAt())).orElseGet(Decision::nothing));
    }
}
