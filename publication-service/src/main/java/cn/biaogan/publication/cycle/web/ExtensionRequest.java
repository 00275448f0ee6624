package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.NamedUnit;
import cn.biaogan.publication.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Later deadlines as a ministry writes them.
 *
 * @param units whose deadlines are meant, of those that recommend in the cycle; left out for everyone
 */
record ExtensionRequest(
        @Demanded @Nullable Instant applicationDeadline,
        @Demanded @Nullable Instant recommendationDeadline,
        @Demanded @Nullable String reason,
        @Nullable List<UnitRequest> units) {

    record UnitRequest(
            @Demanded @Nullable String id,
            @Demanded @Nullable String tenant) {

        private NamedUnit read() {
            var fields = new Fields();
            String readId = fields.read("/id", id, given -> given);
            TenantId readTenant = fields.read("/tenant", tenant, TenantId::new);
            fields.check();
            return new NamedUnit(readTenant, readId);
        }
    }

    /** What it says, read. */
    record Proposal(Deadlines deadlines, List<NamedUnit> units, String reason) {}

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming every fault */
    Proposal proposal() {
        var fields = new Fields();
        Instant application = fields.read("/applicationDeadline", applicationDeadline, at -> at);
        Instant recommendation = fields.read("/recommendationDeadline", recommendationDeadline, at -> at);
        String why = fields.read("/reason", reason, Wording.of(2, 1000));
        List<NamedUnit> named = named(fields);
        fields.check();
        return new Proposal(new Deadlines(application, recommendation), named, why);
    }

    /** Nobody named is nobody meant: for everyone the list is left out. */
    private List<NamedUnit> named(Fields fields) {
        if (units == null) {
            return List.of();
        }
        if (units.isEmpty()) {
            fields.fault("/units", "cycle.no-unit-named");
        }
        var named = new ArrayList<NamedUnit>();
        for (int i = 0; i < units.size(); i++) {
            named.add(fields.read("/units/" + i, units.get(i), UnitRequest::read));
        }
        return named;
    }
}
