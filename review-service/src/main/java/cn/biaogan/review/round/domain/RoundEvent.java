package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.time.Instant;
import java.util.List;

/** What happens to a round. */
public sealed interface RoundEvent {

    record RoundStarted(CycleId cycleId, int dossierCount, Instant at) implements RoundEvent {}

    /** Only what is new: places given before are not told again. */
    record ExpertsAssigned(CycleId cycleId, List<NewPlaces> assignments, Instant at) implements RoundEvent {}

    /** The experts who got a place at one dossier. */
    record NewPlaces(
            DossierId dossierId,
            ApplicationId applicationId,
            TenantId tenant,
            Industry industry,
            Size size,
            List<ExpertId> experts) {}
}
