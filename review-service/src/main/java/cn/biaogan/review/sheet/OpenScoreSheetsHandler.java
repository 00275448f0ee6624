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

    /**
     * A conflict that came up since the assignment was decided ends the work before it begins. What is registered of
     * the expert is read after the write: who registers a conflict looks for sheets after theirs, so that one of the
     * two finds the other's.
     */
    private void open(Commission commission, IncomingEvent<?> event) {
        String sheet = commission.sheetId().value();
        sheets.change(
                TenantId.NATIONAL,
                sheet,
                event.act("score-sheet.open"),
                known -> Decision.of(known.orElseGet(() -> new Assigned(commission))));
        experts.find(TenantId.NATIONAL, commission.expertId().value())
                .filter(expert -> commission.conflictsWith(expert.state()))
                .ifPresent(bound -> sheets.change(
                        TenantId.NATIONAL,
                        sheet,
                        event.act("score-sheet.leave"),
                        known ->
                                known.map(s -> s.bound(commission.assignedAt())).orElseGet(Decision::nothing)));
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
