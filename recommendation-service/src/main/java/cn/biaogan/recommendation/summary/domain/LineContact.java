package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.recommendation.domain.CaseId;

/** The contact of one line. */
public record LineContact(CaseId caseId, Contact contact) {}
