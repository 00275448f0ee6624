package cn.biaogan.application.filing;

import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells an application's personal data; written to the audit before it is told to another organisation. */
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

    /**
     * Whom to ask today, and what the last submission said of people; before the first one, the profile alone.
     *
     * @param form the form's fields with personal data
     */
    public record Revealed(Contact contact, String legalRepresentative, Map<String, Object> form) {}

    /** @throws NotFound when the caller may not know it, or nothing is written yet */
    public Revealed handle(String applicationId, Act act) {
        var seen = applications.get(applicationId, act);
        var filed = seen.application().folder().filed();
        if (!seen.access().party() || (seen.access() != Access.OWN && filed == null)) {
            throw new NotFound();
        }
        var tenant = seen.found().tenant();
        var enterpriseId = seen.application().folder().enterpriseId();
        var profile = enterprises.get(tenant, enterpriseId).state().profile();
        if (seen.access() != Access.OWN) {
            audit.append(List.of(entry(tenant, applicationId, act)));
        }
        return filed == null
                ? new Revealed(profile.contact(), profile.particulars().legalRepresentative(), Map.of())
                : new Revealed(profile.contact(), filed.applicant().legalRepresentative(), filed.personal());
    }

    private AuditEntry entry(TenantId tenant, String applicationId, Act act) {
        String subject = "applications/" + tenant + "/" + applicationId + "/contact";
        return AuditEntry.look(subject, tenant, clock.instant(), act);
    }
}
