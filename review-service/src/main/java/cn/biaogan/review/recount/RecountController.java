package cn.biaogan.review.recount;

import cn.biaogan.review.domain.CycleId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "核数", description = "Counts from the records themselves")
class RecountController {

    record Counts(String cycleId, List<StageCount> counts) {}

    private final Recount recount;

    RecountController(Recount recount) {
        this.recount = recount;
    }

    @Operation(summary = "按记录核对数量 / Count from the records")
    @GetMapping("/api/review/recount")
    @RolesAllowed({"ministry", "auditor"})
    Counts recount(@RequestParam String cycle) {
        return new Counts(cycle, recount.of(new CycleId(cycle)));
    }
}
