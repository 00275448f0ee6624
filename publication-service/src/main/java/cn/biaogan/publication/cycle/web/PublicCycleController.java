package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published calls (发布通知), for anyone. */
@RestController
@Tag(name = "公开周期", description = "Cycles as anyone reads them")
@RequestMapping("/api/publication/public/cycles")
class PublicCycleController {

    private final Aggregates<Cycle, CycleEvent> cycles;

    PublicCycleController(Aggregates<Cycle, CycleEvent> cycles) {
        this.cycles = cycles;
    }

    @Operation(summary = "公开查询周期 / List cycles, for anyone")
    @GetMapping
    @PermitAll
    Page<CycleView> list(PageRequest page) {
        return cycles.list(Scope.of(TenantId.NATIONAL), CycleStorage.PUBLISHED, page)
                .map(found -> CycleView.forEveryone(found.state()));
    }
}
