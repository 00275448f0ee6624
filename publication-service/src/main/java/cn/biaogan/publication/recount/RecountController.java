package cn.biaogan.publication.recount;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The recount over HTTP. */
@RestController
@Tag(name = "核数", description = "Counts from the records themselves")
@RequestMapping("/api/publication/recount")
class RecountController {

    private final Recount recount;

    RecountController(Recount recount) {
        this.recount = recount;
    }

    record RecountView(String cycleId, List<Recount.Count> counts) {}

    @Operation(summary = "按记录核对数量 / Count from the records")
    @GetMapping
    @RolesAllowed({"ministry", "auditor"})
    RecountView count(@RequestParam String cycle) {
        return new RecountView(cycle, recount.of(cycle));
    }
}
