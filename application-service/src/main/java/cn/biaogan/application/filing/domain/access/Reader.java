package cn.biaogan.application.filing.domain.access;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ExpertGrant;
import cn.biaogan.application.filing.domain.Folder;
import java.util.Set;

/**
 * Somebody who wants to read an application. Its enterprise may always; its unit from the submission until it lets go
 * of it; a ministry always; an expert once assigned and signed, without personal data; nobody else.
 */
public record Reader(String organisation, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    public Access to(Application application) {
        Folder folder = application.folder();
        if (roles.contains("enterprise") && folder.enterpriseId().equals(organisation)) {
            return Access.OWN;
        }
        if (roles.contains("ministry") || (roles.contains("recommender") && holds(application))) {
            return Access.FULL;
        }
        var grant = folder.experts().getOrDefault(organisation, ExpertGrant.NONE);
        return roles.contains("expert") && grant.open() && folder.filed() != null ? Access.REVIEW : Access.NONE;
    }

    private boolean holds(Application application) {
        return application.unit().filter(organisation::equals).isPresent();
    }
}
