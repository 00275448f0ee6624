package cn.biaogan.application.filing;

import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whom to ask at an enterprise; written to the audit before it is told to another organisation. */
@Component
public class RevealContactHandler {

    private final ReadApplications applications;
    private final Aggregates<Enterprise, Void> enterprises;
    private final AuditChain audit;
    private final Clock clock;

    RevealContactHandler(
            ReadApplications applications, Aggregates<Enterprise, Void> enterprises, AuditChain audit, Clock clock) {
        this.applications = applications;
        this.enterprises = enterprises;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when the caller may not know it, or nothing is written yet */
    public Contact handle(String applicationId, Act act) {
        var seen = applications.get(applicationId, act);
        boolean submitted = seen.application().folder().filed() != null;
        if (!seen.access().withPersonalData() || (seen.access() != Access.OWN && !submitted)) {
            throw new NotFound();
        }
        var tenant = seen.found().tenant();
        var enterpriseId = seen.application().folder().enterpriseId();
        var contact = enterprises.get(tenant, enterpriseId).state().profile().contact();
        if (seen.access() != Access.OWN) {
            audit.append(List.of(entry(tenant, applicationId, act)));
        }
        return contact;
    }

    private AuditEntry entry(TenantId tenant, String applicationId, Act act) {
        String subject = "applications/" + tenant + "/" + applicationId + "/contact";
        return new AuditEntry(
                subject + "#" + Ids.fresh(), tenant, clock.instant(), act.actor(), act.action(), subject, "", "");
    }
}
