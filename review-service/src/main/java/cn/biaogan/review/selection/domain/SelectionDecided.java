package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.CycleId;
import java.time.Instant;
import java.util.List;

/** Both ministries agreed; the highest score first. Every dossier that stands is in one of the lists. */
public record SelectionDecided(
        CycleId cycleId,
        List<DossierResult> selected,
        List<DossierResult> notSelected,
        List<LeftOut> passedOver,
        Instant at) {}
