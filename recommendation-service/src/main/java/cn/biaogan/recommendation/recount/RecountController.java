package cn.biaogan.recommendation.recount;

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

    private final RecountHandler recount;

    RecountController(RecountHandler recount) {
        this.recount = recount;
    }

    /** The answer; zero counts are left out. */
    record Recount(String cycleId, List<Count> counts) {}

    @Operation(summary = "按记录核对数量 / Count from the records")
    @GetMapping("/api/recommendation/recount")
    @RolesAllowed({"ministry", "auditor"})
    Recount recount(@RequestParam String cycle) {
        return new Recount(cycle, recount.count(cycle));
    }
}
