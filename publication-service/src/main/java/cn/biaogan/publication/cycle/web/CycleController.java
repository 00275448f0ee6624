package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.cycle.CycleCatalogue;
import cn.biaogan.publication.cycle.EditCycleHandler;
import cn.biaogan.publication.cycle.ProposeCycleHandler;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The call as the ministries write it and as everyone logged in reads it. */
@RestController
@Tag(name = "周期", description = "Cycles of the programme")
@RequestMapping("/api/publication/cycles")
class CycleController {

    private final Aggregates<Cycle, CycleEvent> cycles;
    private final ProposeCycleHandler proposals;
    private final EditCycleHandler edits;
    private final CycleCatalogue catalogue;
    private final Clock clock;

    CycleController(
            Aggregates<Cycle, CycleEvent> cycles,
            ProposeCycleHandler proposals,
            EditCycleHandler edits,
            CycleCatalogue catalogue,
            Clock clock) {
        this.cycles = cycles;
        this.proposals = proposals;
        this.edits = edits;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Operation(summary = "查询周期 / List cycles")
    @GetMapping
    @RolesAllowed({"ministry", "auditor", "enterprise", "recommender", "expert"})
    Page<CycleView> list(Act act, PageRequest page) {
        boolean all = seesProposals(act);
        return cycles.list(Scope.of(TenantId.NATIONAL), all ? Map.of() : CycleStorage.PUBLISHED, page)
                .map(found -> view(found.state(), all));
    }

    @Operation(summary = "查看周期 / Read a cycle")
    @GetMapping("/{id}")
    @RolesAllowed({"ministry", "auditor", "enterprise", "recommender", "expert"})
    ResponseEntity<CycleView> show(Act act, @PathVariable String id) {
        boolean all = seesProposals(act);
        var found = cycles.get(Scope.of(TenantId.NATIONAL), id);
        if (!all && !found.state().published()) {
            throw new NotFound();
        }
        return Answers.ok(found, cycle -> view(cycle, all));
    }

    @Operation(summary = "提出周期方案 / Propose a cycle")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> propose(Act act, @RequestBody CycleRequest body) {
        var proposed = proposals.propose(act, body.terms(catalogue, clock));
        return Answers.created(proposed, "/api/publication/cycles/" + proposed.id(), CycleView::forMinistries);
    }

    @Operation(summary = "修改周期方案 / Edit a proposed cycle")
    @IfMatchDemanded
    @PutMapping("/{id}")
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> edit(Act act, @PathVariable String id, @RequestBody CycleRequest body) {
        return Answers.ok(edits.edit(act, id, body.terms(catalogue, clock)), CycleView::forMinistries);
    }

    private static boolean seesProposals(Act act) {
        return act.actor().has("ministry") || act.actor().has("auditor");
    }

    private static CycleView view(Cycle cycle, boolean all) {
        return all ? CycleView.forMinistries(cycle) : CycleView.forEveryone(cycle);
    }
}
