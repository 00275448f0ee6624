package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Industry;

/** A dossier whose content arrived and stands, as far as the choice of its experts needs it. */
public record Candidate(DossierId dossierId, TenantId tenant, Enterprise enterprise, Industry industry) {}
