package cn.biaogan.review.expert;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.expert.domain.Expert;
import org.springframework.stereotype.Component;

/** An expert declares a conflict with an enterprise, and leaves its dossier if they have it. */
@Component
public class DeclareConflictHandler {

    private final Aggregates<Expert, Void> experts;
    private final LeaveDossiersHandler dossiers;

    DeclareConflictHandler(Aggregates<Expert, Void> experts, LeaveDossiersHandler dossiers) {
        this.experts = experts;
        this.dossiers = dossiers;
    }

    /**
     * The declaration binds from its write on: until the sheets have followed, they are closed to the expert by what
     * is registered. A repeat of the command finishes what a crash left.
     */
    public Versioned<Expert> declare(CreditCode enterprise, Act act) {
        var declared = experts.change(
                TenantId.NATIONAL,
                act.organisation(),
                act,
                known -> known.map(e -> e.declare(enterprise)).orElseGet(Decision::nothing));
        dossiers.leave(declared.state(), act);
        return declared;
    }
}
