package cn.biaogan.application.filing.domain.access;

import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ExpertGrant;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.Folder;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.Set;

/**
 * Somebody who wants to read an application. Its enterprise may always; its unit from the submission until it lets go
 * of it; a ministry always; an expert once assigned and signed, without personal data; nobody else.
 */
public record Reader(TenantId tenant, String organisation, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** @param owner the application's tenant: an organisation of the same name elsewhere is another one */
    public Access to(TenantId owner, Application application) {
        Folder folder = application.folder();
        if (roles.contains("enterprise")
                && tenant.equals(owner)
                && folder.enterpriseId().equals(organisation)) {
            return Access.OWN;
        }
        if (roles.contains("ministry") || (roles.contains("recommender") && holds(application))) {
            return Access.FULL;
        }
        var grant = folder.experts().getOrDefault(organisation, ExpertGrant.NONE);
        return roles.contains("expert") && grant.open() && folder.filed() != null ? Access.REVIEW : Access.NONE;
    }

    /** The submissions that somebody with that access sees: a unit those that were made to it, an expert the last one. */
    public List<Filing> filings(Access access, Folder folder) {
        return switch (access) {
            case NONE -> List.of();
            case REVIEW ->
                folder.filings().stream().skip(folder.submission() - 1L).toList();
            case FULL ->
                folder.filings().stream()
                        .filter(filing -> roles.contains("ministry") || is(filing.recommender()))
                        .toList();
            case OWN -> folder.filings();
        };
    }

    private boolean holds(Application application) {
        return application.unit().isPresent()
                && is(application.folder().lastFiling().recommender());
    }

    private boolean is(Recommender unit) {
        return unit.id().equals(organisation) && unit.tenant().equals(tenant);
    }
}
