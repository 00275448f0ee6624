package cn.biaogan.recommendation.recount;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecountController {

    private final RecountHandler recount;

    RecountController(RecountHandler recount) {
        this.recount = recount;
    }

    /** The answer; zero counts are left out. */
    record Recount(String cycleId, List<Count> counts) {}

    @GetMapping("/api/recommendation/recount")
    @RolesAllowed({"ministry", "auditor"})
    Recount recount(@RequestParam String cycle) {
        return new Recount(cycle, recount.count(cycle));
    }
}
