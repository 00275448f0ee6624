package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.mechanism.MechanismHandler;
import cn.biaogan.recommendation.mechanism.RevealPeopleHandler;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "联合推进机制", description = "Joint mechanisms of the recommending units")
@RequestMapping("/api/recommendation/joint-mechanisms")
class MechanismController {

    private final MechanismHandler mechanisms;
    private final RevealPeopleHandler reveal;

    /** Who answers for a mechanism, as it was filed. */
    record PeopleView(List<PersonView> responsible) {

        static PeopleView of(JointMechanism mechanism) {
            var filing = mechanism.filing();
            return new PeopleView(
                    filing == null
                            ? List.of()
                            : filing.arrangement().responsible().stream()
                                    .map(PersonView::inFull)
                                    .toList());
        }
    }

    MechanismController(MechanismHandler mechanisms, RevealPeopleHandler reveal) {
        this.mechanisms = mechanisms;
        this.reveal = reveal;
    }

    @Operation(summary = "查询各单位联合推进机制 / List joint mechanisms")
    @GetMapping
    @RolesAllowed("ministry")
    Page<MechanismLine> list(@RequestParam @Nullable Integer year, PageRequest page, Act act) {
        return mechanisms.page(year, page, act).map(m -> MechanismLine.of(m.state()));
    }

    @Operation(summary = "查看本单位联合推进机制 / Read the own joint mechanism")
    @GetMapping("/{year}")
    @RolesAllowed("recommender")
    ResponseEntity<MechanismView> own(@PathVariable int year, Act act) {
        return Answers.ok(mechanisms.own(act, year), MechanismView::own);
    }

    /** The first draft of a year names no version. */
    @Operation(summary = "起草联合推进机制 / Draft the joint mechanism")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping("/{year}")
    @RolesAllowed("recommender")
    ResponseEntity<MechanismView> draft(@PathVariable int year, @RequestBody MechanismRequest body, Act act) {
        return Answers.ok(mechanisms.draft(MechanismRequest.year(year), body.read(), act), MechanismView::own);
    }

    @Operation(summary = "报备联合推进机制 / File the joint mechanism")
    @IfMatchDemanded
    @PostMapping("/{year}/filing")
    @RolesAllowed("recommender")
    ResponseEntity<MechanismView> file(@PathVariable int year, Act act) {
        return Answers.ok(mechanisms.file(year, act.withVersionRequired()), MechanismView::own);
    }

    @Operation(summary = "查看某单位联合推进机制 / Read the joint mechanism of a unit")
    @GetMapping("/{year}/units/{unit}")
    @RolesAllowed("ministry")
    ResponseEntity<MechanismView> of(@PathVariable int year, @PathVariable String unit, Act act) {
        return Answers.ok(mechanisms.filedBy(unit, year, act), MechanismView::filed);
    }

    /** In full, where the mechanism itself shows them masked. */
    @Operation(summary = "查看某单位责任人（留痕） / Reveal the people responsible in a unit, on record")
    @GetMapping("/{year}/units/{unit}/responsible")
    @RolesAllowed("ministry")
    ResponseEntity<PeopleView> people(@PathVariable int year, @PathVariable String unit, Act act) {
        var filed = reveal.handle(unit, year, act);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PeopleView.of(filed.state()));
    }

    @Operation(summary = "确认收悉联合推进机制 / Acknowledge a joint mechanism")
    @IfMatchDemanded
    @PostMapping("/{year}/units/{unit}/acknowledgement")
    @RolesAllowed("ministry")
    ResponseEntity<MechanismView> acknowledge(@PathVariable int year, @PathVariable String unit, Act act) {
        return Answers.ok(mechanisms.acknowledge(unit, year, act.withVersionRequired()), MechanismView::filed);
    }
}
