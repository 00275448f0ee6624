package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.filing.domain.access.Reader;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Applications as far as the caller may see them; what it may not see does not exist for it (404). */
@Component
public class ReadApplications {

    private final Aggregates<Application, ApplicationEvent> applications;

    public ReadApplications(Aggregates<Application, ApplicationEvent> applications) {
        this.applications = applications;
    }

    /** An application and how much of it the caller sees, its submissions with their receipts included. */
    public record Seen(Versioned<Application> found, Access access, List<Filing> filings) {

        public Application application() {
            return found.state();
        }
    }

    /** @throws NotFound when the caller may see nothing of it */
    public Seen get(String applicationId, Act act) {
        var reader = new Reader(act.tenant(), act.organisation(), act.actor().roles());
        var found = applications.get(scope(act), applicationId);
        var access = reader.to(found.tenant(), found.state());
        if (access == Access.NONE) {
            throw new NotFound();
        }
        return new Seen(found, access, reader.filings(access, found.state().folder()));
    }

    /** An enterprise's own, those submitted to a unit, or all of them for a ministry. */
    public Page<Versioned<Application>> list(Map<String, String> filters, PageRequest page, Act act) {
        var keys = new HashMap<>(filters);
        if (act.actor().has("enterprise")) {
            keys.put("enterpriseId", act.organisation());
        } else if (!act.actor().has("ministry")) {
            keys.put("recommenderId", act.organisation());
            keys.put("recommenderTenant", act.tenant().value());
        }
        return applications.list(scope(act), keys, page);
    }

    private static Scope scope(Act act) {
        return act.actor().has("enterprise") ? Scope.of(act.tenant()) : act.scope("ministry", "recommender", "expert");
    }
}
