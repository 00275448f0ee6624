package cn.biaogan.review.round;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.round.domain.Candidate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads of the dossiers what the choice of their experts needs. */
@Component
class Candidates {

    private final Aggregates<Dossier, Void> dossiers;

    Candidates(Aggregates<Dossier, Void> dossiers) {
        this.dossiers = dossiers;
    }

    /** Empty while the content is not here, and when it was withdrawn. */
    Optional<Candidate> find(TenantId tenant, DossierId id) {
        return dossiers.find(tenant, id.value())
                .flatMap(found -> found.state()
                        .candidate()
                        .map(content -> new Candidate(id, tenant, content.enterprise(), content.industry())));
    }
}
