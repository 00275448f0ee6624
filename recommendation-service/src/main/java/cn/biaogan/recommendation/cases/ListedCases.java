package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cases with their lines: whoever changes a case finds the change in the lists right afterwards. The case alone
 * decides; a line that a crash left behind follows with the repeat of the command or the event, and at the latest when
 * the service starts again.
 */
public final class ListedCases implements Aggregates<Case, CaseEvent> {

    private final Aggregates<Case, CaseEvent> cases;
    private final CaseLines lines;

    public ListedCases(Aggregates<Case, CaseEvent> cases, CaseLines lines) {
        this.cases = cases;
        this.lines = lines;
    }

    @Override
    public Versioned<Case> change(
            TenantId tenant, String id, Act act, Function<Optional<Case>, Decision<Case, CaseEvent>> decide) {
        var changed = cases.change(tenant, id, act, decide);
        lines.keep(CaseLine.of(changed));
        return changed;
    }

    @Override
    public Optional<Versioned<Case>> changeIfAny(
            TenantId tenant, String id, Act act, Function<Optional<Case>, Decision<Case, CaseEvent>> decide) {
        var changed = cases.changeIfAny(tenant, id, act, decide);
        changed.map(CaseLine::of).ifPresent(lines::keep);
        return changed;
    }

    /** Writes the line of a case anew. */
    public void relist(TenantId tenant, String id) {
        cases.find(tenant, id).map(CaseLine::of).ifPresent(lines::keep);
    }

    @Override
    public Optional<Versioned<Case>> find(TenantId tenant, String id) {
        return cases.find(tenant, id);
    }

    @Override
    public Optional<Versioned<Case>> find(Scope scope, String id) {
        return cases.find(scope, id);
    }

    @Override
    public Page<Versioned<Case>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
        return cases.list(scope, keys, page);
    }
}
