package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.recommendation.cases.FindCasesHandler;
import cn.biaogan.recommendation.cases.FindOfficersHandler;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.web.InboxRequest.Direction;
import cn.biaogan.recommendation.cases.web.InboxRequest.SortBy;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.officers.SeenOfficers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐审核", description = "Cases of a recommending unit")
class InboxController {

    private final FindCasesHandler find;
    private final FindOfficersHandler findOfficers;
    private final SeenOfficers officers;

    InboxController(FindCasesHandler find, FindOfficersHandler findOfficers, SeenOfficers officers) {
        this.find = find;
        this.findOfficers = findOfficers;
        this.officers = officers;
    }

    /** The officers of a unit, by name. */
    record Officers(List<OfficerView> items) {}

    /** @param open received and returned cases that the officer claimed */
    record OfficerView(String officer, String name, long open) {}

    /**
     * Either by pages ({@code page}, {@code size}), or, in the order of ids, along {@code next} ({@code limit},
     * {@code after}).
     */
    @Operation(summary = "查询推荐审核事项 / List cases")
    @GetMapping("/api/recommendation/cases")
    @RolesAllowed({"recommender", "ministry"})
    InboxView list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String recommender,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable List<CaseState> state,
            @RequestParam @Nullable Size enterpriseSize,
            @RequestParam @Nullable String industry,
            @RequestParam @Nullable String applicantTenant,
            @RequestParam @Nullable String claimedBy,
            @RequestParam @Nullable Boolean resubmitted,
            @RequestParam @Nullable SortBy sort,
            @RequestParam @Nullable Direction order,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            PageRequest along,
            Act act) {
        var asked = new InboxRequest(
                cycle,
                recommender,
                q,
                state,
                enterpriseSize,
                industry,
                applicantTenant,
                claimedBy,
                resubmitted,
                sort,
                order,
                page,
                size);
        var inquiry = asked.inquiry(along, act);
        if (act.actor().has("ministry")) {
            return InboxView.of(find.search(inquiry, act), inquiry, null);
        }
        officers.saw(act);
        return InboxView.of(find.search(inquiry, act), inquiry, officers.colleagues(act));
    }

    @Operation(summary = "查询本单位经办人及在办数量 / List the officers with their load")
    @GetMapping("/api/recommendation/officers")
    @RolesAllowed("recommender")
    Officers officers(@RequestParam String cycle, Act act) {
        return new Officers(findOfficers.of(cycle, act).stream()
                .map(l -> new OfficerView(l.officer().account(), l.officer().name(), l.open()))
                .toList());
    }
}
