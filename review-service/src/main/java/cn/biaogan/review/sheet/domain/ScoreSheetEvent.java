package cn.biaogan.review.sheet.domain;

import java.math.BigDecimal;
import java.time.Instant;

/** What happens to a score sheet. */
public sealed interface ScoreSheetEvent {

    Commission commission();

    record StatementSigned(Commission commission, Instant at) implements ScoreSheetEvent {}

    /**
     * The expert has left the dossier: of their own accord, replaced by a ministry, or for a conflict that came up, be
     * it after the score.
     */
    record ExpertRecused(Commission commission, Instant at) implements ScoreSheetEvent {}

    record ScoreSubmitted(Commission commission, BigDecimal total, Instant at) implements ScoreSheetEvent {}
}
