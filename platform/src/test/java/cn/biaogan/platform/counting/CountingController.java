package cn.biaogan.platform.counting;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.counting.CountingServiceApplication.Count;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CountingController {

    private final Aggregates<Count, Count> counts;

    CountingController(Aggregates<Count, Count> counts) {
        this.counts = counts;
    }

    @RolesAllowed("enterprise")
    @PostMapping("/api/counting/counts/{id}")
    long count(Act act, @PathVariable String id) {
        return counts.change(act.tenant(), id, act, found -> {
                    var next = new Count(found.map(Count::value).orElse(0L) + 1, 0);
                    return Decision.of(next, next);
                })
                .state()
                .value();
    }
}
