package cn.biaogan.review.sheet.domain;

import java.math.BigDecimal;
import java.time.Instant;

/** What happens to a score sheet. */
public sealed interface ScoreSheetEvent {

    Commission commission();

    record StatementSigned(Commission commission, Instant at) implements ScoreSheetEvent {}

    /** The expert has left the dossier: of their own accord, for a conflict that came up, or replaced by a ministry. */
    record ExpertRecused(Commission commission, Instant at) implements ScoreSheetEvent {}

    record ScoreSubmitted(Commission commission, BigDecimal total, Instant at) implements ScoreSheetEvent {}
}
