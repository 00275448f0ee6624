package cn.biaogan.publication.cycle;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.cycle.domain.Recommender;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a cycle may refer to, and its defaults: the published reference data. */
@Component
public class CycleCatalogue {

    private record Coded(String code) {}

    private record Named(String name) {}

    private record Industries(List<Coded> industries) {}

    private record Divisions(List<Coded> tenants) {}

    private record Unit(String id, String tenant, String name, List<String> serves, int largeQuota, int smeQuota) {}

    private record Units(List<Unit> recommenders) {}

    private record Catalogue(List<Named> files) {}

    private final List<String> industries = read("industries", Industries.class).industries().stream()
            .map(Coded::code)
            .toList();
    private final Set<TenantId> jurisdictions = read("divisions", Divisions.class).tenants().stream()
            .map(tenant -> new TenantId(tenant.code()))
            .collect(Collectors.toUnmodifiableSet());
    private final List<Recommender> recommenders = read("recommenders-2026", Units.class).recommenders().stream()
            .map(CycleCatalogue::recommender)
            .toList();
    private final Set<String> files = read("catalogue", Catalogue.class).files().stream()
            .map(Named::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Codes of all industries, in the order of the notice. */
    public List<String> industries() {
        return industries;
    }

    /** The units of the default list, with the quotas of the notice. */
    public List<Recommender> recommenders() {
        return recommenders;
    }

    /** True for the 37 tenants of enterprises. */
    public boolean isJurisdiction(TenantId tenant) {
        return jurisdictions.contains(tenant);
    }

    /**
     * The published versions, in their order.
     *
     * @param kind {@code form} or {@code rubric}
     */
    public List<String> versions(String kind) {
        return files.stream()
                .filter(file -> file.startsWith(kind + "-"))
                .map(file -> file.substring(kind.length() + 1))
                .sorted()
                .toList();
    }

    private static Recommender recommender(Unit unit) {
        return new Recommender(
                unit.id(),
                new TenantId(unit.tenant()),
                unit.name(),
                unit.serves().stream().map(TenantId::new).toList(),
                unit.largeQuota(),
                unit.smeQuota());
    }

    private static <T> T read(String name, Class<T> type) {
        return JsonMapper.shared().readValue(Contracts.reference(name), type);
    }
}
