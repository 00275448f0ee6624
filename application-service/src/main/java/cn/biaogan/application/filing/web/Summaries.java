package cn.biaogan.application.filing.web;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.KnownCycles;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.Versioned;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of lists, with what an application itself does not hold: its cycle's name, and its enterprise's in a draft. */
@Component
class Summaries {

    private final KnownCycles cycles;
    private final Aggregates<Enterprise, Void> enterprises;

    Summaries(KnownCycles cycles, Aggregates<Enterprise, Void> enterprises) {
        this.cycles = cycles;
        this.enterprises = enterprises;
    }

    ApplicationSummary of(Versioned<Application> found) {
        return of(found, new HashMap<>());
    }

    /** Each cycle is read once. */
    Page<ApplicationSummary> of(Page<Versioned<Application>> page) {
        var known = new HashMap<String, CycleView>();
        return page.map(found -> of(found, known));
    }

    private ApplicationSummary of(Versioned<Application> found, Map<String, CycleView> known) {
        var folder = found.state().folder();
        var cycle = known.computeIfAbsent(folder.cycleId(), cycles::of);
        return ApplicationSummary.of(found, cycle, folder.filed() == null ? name(found) : null);
    }

    private @Nullable String name(Versioned<Application> found) {
        return enterprises
                .find(found.tenant(), found.state().folder().enterpriseId())
                .map(enterprise -> enterprise.state().profile().particulars().name())
                .orElse(null);
    }
}
