package cn.biaogan.review.dossier;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.dossier.domain.Recommendation;
import cn.biaogan.review.dossier.messaging.ApplicationSubmittedV1;
import cn.biaogan.review.dossier.messaging.ApplicationWithdrawnV1;
import cn.biaogan.review.dossier.messaging.BatchSubmittedV1;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps the dossiers from the facts of the applications and of the batches. */
@Component
public class KeepDossierHandler {

    private final Aggregates<Dossier, Void> dossiers;

    KeepDossierHandler(Aggregates<Dossier, Void> dossiers) {
        this.dossiers = dossiers;
    }

    public void submitted(IncomingEvent<ApplicationSubmittedV1> event) {
        var fact = event.data();
        keep(event, fact.applicationId(), event.tenant(), fact.cycleId(), d -> d.submitted(fact.content()));
    }

    public void withdrawn(IncomingEvent<ApplicationWithdrawnV1> event) {
        var fact = event.data();
        keep(event, fact.applicationId(), event.tenant(), fact.cycleId(), d -> d.withdrawn(fact.withdrawnAt()));
    }

    public void recommended(IncomingEvent<BatchSubmittedV1> event) {
        var batch = event.data();
        for (var entry : batch.entries()) {
            var made = new Recommendation(
                    batch.recommenderId(), batch.recommenderName(), entry.rank(), batch.submittedAt());
            keep(
                    event,
                    entry.applicationId(),
                    new TenantId(entry.applicantTenant()),
                    batch.cycleId(),
                    d -> d.recommended(made));
        }
    }

    private void keep(
            IncomingEvent<?> event,
            String applicationId,
            TenantId tenant,
            String cycleId,
            Function<Dossier, Decision<Dossier, Void>> fact) {
        var application = new ApplicationId(applicationId);
        dossiers.change(
                tenant,
                DossierId.of(application).value(),
                event.act("dossier.keep"),
                known -> fact.apply(known.orElseGet(() -> Dossier.of(application, tenant, new CycleId(cycleId)))));
    }
}
