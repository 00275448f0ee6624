package cn.biaogan.review.sheet;

import cn.biaogan.platform.inbox.NotYet;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.dossier.domain.Content;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.round.domain.RoundRules;
import cn.biaogan.review.round.domain.RunningRound;
import cn.biaogan.review.round.messaging.ReviewAssignedV1;
import cn.biaogan.review.sheet.domain.Commission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Completes what an assignment tells with the enterprise of the dossier and the rules of the round. */
@Component
class Commissions {

    private final Aggregates<Dossier, Void> dossiers;

    Commissions(Aggregates<Dossier, Void> dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * One for each new expert of the dossier.
     *
     * @throws NotYet while the submission, which travels in another stream, has not arrived
     */
    List<Commission> of(RunningRound round, ReviewAssignedV1 fact, ReviewAssignedV1.Assignment told) {
        var tenant = new TenantId(told.applicantTenant());
        Content content = dossiers.find(tenant, told.dossierId())
                .flatMap(found -> Optional.ofNullable(found.state().content()))
                .orElseThrow(() -> new NotYet("the content of dossier " + told.dossierId()));
        RoundRules rules = round.rules();
        return told.expertIds().stream()
                .map(expert -> new Commission(
                        new ExpertId(expert),
                        new DossierId(told.dossierId()),
                        new ApplicationId(told.applicationId()),
                        tenant,
                        new CycleId(fact.cycleId()),
                        content.enterprise(),
                        new Industry(told.industry()),
                        told.size(),
                        rules.rubricVersion(),
                        rules.sameProvinceConflict(),
                        fact.assignedAt()))
                .toList();
    }
}
