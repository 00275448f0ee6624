package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.Reason;

/** What is told of a dossier that was passed over; it has no score that could be told. */
public record LeftOut(DossierResult dossier, Reason reason) {}
