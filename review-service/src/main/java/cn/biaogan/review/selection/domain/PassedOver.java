package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.Reason;

/** A standing dossier that is left out although not every expert has scored it, and why it is not waited for. */
public record PassedOver(ApplicationId applicationId, Reason reason) {}
