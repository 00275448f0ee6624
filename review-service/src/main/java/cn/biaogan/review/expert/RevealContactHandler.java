package cn.biaogan.review.expert;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.review.expert.domain.Contact;
import cn.biaogan.review.expert.domain.Expert;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a ministry how to reach an expert; written to the audit before it is told. */
@Component
public class RevealContactHandler {

    private final Aggregates<Expert, Void> experts;
    private final AuditChain audit;
    private final Clock clock;

    RevealContactHandler(Aggregates<Expert, Void> experts, AuditChain audit, Clock clock) {
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    public Contact reveal(String expertId, Act act) {
        var contact = experts.get(TenantId.NATIONAL, expertId).state().profile().contact();
        String subject = "experts/" + TenantId.NATIONAL + "/" + expertId + "/contact";
        audit.append(List.of(AuditEntry.look(subject, TenantId.NATIONAL, clock.instant(), act)));
        return contact;
    }
}
