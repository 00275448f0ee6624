package cn.biaogan.review.selection.web;

import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.selection.domain.Choice;
import cn.biaogan.review.selection.domain.Decided;
import cn.biaogan.review.selection.domain.PassedOver;
import cn.biaogan.review.selection.domain.Selection;
import cn.biaogan.review.selection.domain.Signature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The joint selection.
 *
 * @param state {@code PROPOSED} or {@code DECIDED}
 * @param passedOver what is not fully scored and not waited for, with the reason
 * @param contenders the standing dossiers as they were when it was proposed, the highest score first
 */
record SelectionView(
        String selectionId,
        String cycleId,
        @Schema(allowableValues = {"PROPOSED", "DECIDED"}) String state,
        String aggregation,
        List<ChoiceView> selected,
        List<ChoiceView> passedOver,
        List<ResultsView.ResultView> contenders,
        SignatureView proposedBy,
        @Nullable SignatureView countersignedBy) {

    record ChoiceView(String applicationId, @Nullable String reason) {

        private static ChoiceView of(Choice choice) {
            Reason reason = choice.reason();
            return new ChoiceView(choice.applicationId().value(), reason == null ? null : reason.value());
        }

        private static ChoiceView of(PassedOver passedOver) {
            return new ChoiceView(
                    passedOver.applicationId().value(), passedOver.reason().value());
        }
    }

    record SignatureView(String ministry, Instant at) {

        private static SignatureView of(Signature signature) {
            return new SignatureView(signature.ministry(), signature.at());
        }
    }

    static SelectionView of(Selection selection) {
        var proposal = selection.proposal();
        var countersignature =
                selection instanceof Decided decided ? SignatureView.of(decided.countersignedBy()) : null;
        return new SelectionView(
                selection.cycleId().selectionId(),
                selection.cycleId().value(),
                countersignature == null ? "PROPOSED" : "DECIDED",
                proposal.aggregationVersion(),
                proposal.choices().stream().map(ChoiceView::of).toList(),
                proposal.passedOver().stream().map(ChoiceView::of).toList(),
                proposal.contenders().stream().map(ResultsView.ResultView::of).toList(),
                SignatureView.of(proposal.proposedBy()),
                countersignature);
    }
}
