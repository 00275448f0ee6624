package cn.biaogan.review.recount;

import cn.biaogan.review.domain.CycleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecountController {

    record Counts(String cycleId, List<StageCount> counts) {}

    private final Recount recount;

    RecountController(Recount recount) {
        this.recount = recount;
    }

    @GetMapping("/api/review/recount")
    @RolesAllowed({"ministry", "auditor"})
    Counts recount(@RequestParam String cycle) {
        return new Counts(cycle, recount.of(new CycleId(cycle)));
    }
}
