package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.EditContentHandler;
import cn.biaogan.application.filing.OpenApplicationHandler;
import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.SaveContentHandler;
import cn.biaogan.application.filing.domain.StateName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报", description = "Applications")
@RequestMapping("/api/application/applications")
class ApplicationController {

    private final OpenApplicationHandler open;
    private final SaveContentHandler save;
    private final EditContentHandler edit;
    private final ReadApplications applications;
    private final Summaries summaries;

    ApplicationController(
            OpenApplicationHandler open,
            SaveContentHandler save,
            EditContentHandler edit,
            ReadApplications applications,
            Summaries summaries) {
        this.open = open;
        this.save = save;
        this.edit = edit;
        this.applications = applications;
        this.summaries = summaries;
    }

    record OpenBody(@Demanded @Nullable String cycleId) {}

    /** An enterprise's own, those submitted to a unit, or all of them for a ministry. */
    @Operation(summary = "查询申报 / List applications")
    @GetMapping
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    Page<ApplicationSummary> list(
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false) @Nullable StateName state,
            PageRequest page,
            Act act) {
        var filters = new HashMap<String, String>();
        if (cycle != null) {
            filters.put("cycleId", cycle);
        }
        if (state != null) {
            filters.put("state", state.name());
        }
        return summaries.of(applications.list(filters, page, act));
    }

    /** Opens the draft for a cycle; the one that is there already is answered with 200. */
    @Operation(summary = "新建申报书 / Open an application")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @RolesAllowed("enterprise")
    ResponseEntity<ApplicationView> open(@RequestBody OpenBody body, Act act) {
        var fields = new Fields();
        var cycleId = fields.read("/cycleId", body.cycleId(), Function.identity());
        fields.check();
        var opened = open.handle(cycleId, act);
        return Answers.created(
                opened,
                "/api/application/applications/" + opened.id(),
                state -> ApplicationView.own(opened, summaries.of(opened)));
    }

    @Operation(summary = "查看申报 / Read an application")
    @GetMapping("/{id}")
    @RolesAllowed({"enterprise", "recommender", "ministry", "expert"})
    ResponseEntity<ApplicationView> get(@PathVariable String id, Act act) {
        var seen = applications.get(id, act);
        return Answers.ok(seen.found(), state -> ApplicationView.of(seen, summaries.of(seen.found())));
    }

    /**
     * Changes single places. Where somebody else was faster their word stays and is told in {@code conflicts}; everything
     * else of the same request is kept. A repeat under the same command key changes nothing.
     */
    @Operation(summary = "逐项保存申报书内容 / Save single entries")
    @PatchMapping("/{id}/content")
    @RolesAllowed("enterprise")
    ResponseEntity<EditAnswer> edit(@PathVariable String id, @RequestBody EditBody body, Act act) {
        var edited = edit.handle(body.read(id), act);
        return Answers.ok(edited.application(), state -> EditAnswer.of(edited, summaries.of(edited.application())));
    }

    /** Replaces form and answers; an edit names the version it changes. */
    @Operation(summary = "保存申报书内容 / Save form and answers")
    @IfMatchDemanded
    @PutMapping("/{id}/content")
    @RolesAllowed("enterprise")
    ResponseEntity<ApplicationView> save(@PathVariable String id, @RequestBody ContentBody body, Act act) {
        var saved = save.handle(body.read(id), act);
        return Answers.ok(saved, state -> ApplicationView.own(saved, summaries.of(saved)));
    }
}
