package cn.biaogan.review.expert;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.expert.domain.ExpertProfile;
import org.springframework.stereotype.Component;

/** A ministry registers an expert, or changes what is registered; they leave the dossiers it binds them from. */
@Component
public class RegisterExpertHandler {

    private final Aggregates<Expert, Void> experts;
    private final LeaveDossiersHandler dossiers;

    RegisterExpertHandler(Aggregates<Expert, Void> experts, LeaveDossiersHandler dossiers) {
        this.experts = experts;
        this.dossiers = dossiers;
    }

    /**
     * What is registered binds from its write on, another employer or province as much as a known conflict; the
     * expert's sheets follow it. Registering once more finishes what a crash left.
     *
     * @throws cn.biaogan.platform.act.VersionRequired when the expert exists and the act names no version
     */
    public Versioned<Expert> register(ExpertId id, ExpertProfile profile, Act act) {
        var registered = experts.change(TenantId.NATIONAL, id.value(), act, known -> {
            if (known.isEmpty()) {
                return Expert.register(id, profile);
            }
            act.withVersionRequired();
            return known.get().describe(profile);
        });
        dossiers.leave(registered.state(), act);
        return registered;
    }
}
