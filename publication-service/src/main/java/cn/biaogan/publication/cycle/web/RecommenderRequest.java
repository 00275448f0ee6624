package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.cycle.CycleCatalogue;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A recommending unit as a ministry writes it. */
record RecommenderRequest(
        @Demanded @Nullable String id,
        @Demanded @Nullable String tenant,
        @Demanded @Nullable String name,
        @Nullable List<String> serves,
        @Nullable Integer largeQuota,
        @Nullable Integer smeQuota) {

    private static final Pattern ID = Pattern.compile("rec-[0-9A-Za-z-]{1,60}");

    Recommender recommender(CycleRequest.Quotas defaults, CycleCatalogue catalogue) {
        var fields = new Fields();
        String readId = fields.read("/id", id, RecommenderRequest::identity);
        TenantId readTenant = fields.read("/tenant", tenant, t -> tenant(t, catalogue, true));
        String readName = fields.read("/name", name, Wording.of(2, 200));
        List<TenantId> served = served(fields, catalogue);
        fields.check();
        return new Recommender(
                readId,
                readTenant,
                readName,
                served,
                quota(largeQuota, defaults.large()),
                quota(smeQuota, defaults.sme()));
    }

    private List<TenantId> served(Fields fields, CycleCatalogue catalogue) {
        var served = new ArrayList<TenantId>();
        List<String> raw = Objects.requireNonNullElse(serves, List.of());
        for (int i = 0; i < raw.size(); i++) {
            TenantId one = fields.read("/serves/" + i, raw.get(i), t -> tenant(t, catalogue, false));
            if (one != null) {
                served.add(one);
            }
        }
        return served;
    }

    private static String identity(String raw) {
        if (!ID.matcher(raw).matches()) {
            throw InvalidValue.format("recommender-id");
        }
        return raw;
    }

    private static TenantId tenant(String raw, CycleCatalogue catalogue, boolean orNational) {
        var tenant = new TenantId(raw);
        if (!catalogue.isJurisdiction(tenant) && !(orNational && tenant.equals(TenantId.NATIONAL))) {
            throw new InvalidValue("value.unknown");
        }
        return tenant;
    }

    private static int quota(@Nullable Integer own, @Nullable Integer common) {
        return own != null ? own : Objects.requireNonNullElse(common, 5);
    }
}
