package cn.biaogan.review.selection;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.dossier.domain.Dossier;
import org.springframework.stereotype.Component;

/** Tells which applications may still be selected. */
@Component
class StandingDossiers {

    private final Aggregates<Dossier, Void> dossiers;

    StandingDossiers(Aggregates<Dossier, Void> dossiers) {
        this.dossiers = dossiers;
    }

    boolean stands(TenantId tenant, ApplicationId application) {
        return dossiers.find(tenant, DossierId.of(application).value())
                .flatMap(d -> d.state().candidate())
                .isPresent();
    }
}
