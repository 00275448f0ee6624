package cn.biaogan.publication.notice.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.notice.CountersignPeriodHandler;
import cn.biaogan.publication.notice.ProposePeriodHandler;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The extension of the objection period: proposed by one ministry, countersigned by the other. */
@RestController
@Tag(name = "公示与公告", description = "Notice and announcement")
@RequestMapping("/api/publication/notices/{id}/extensions")
class ObjectionPeriodController {

    private static final int MOST_DAYS = 60;

    private final ProposePeriodHandler proposals;
    private final CountersignPeriodHandler countersignatures;

    ObjectionPeriodController(ProposePeriodHandler proposals, CountersignPeriodHandler countersignatures) {
        this.proposals = proposals;
        this.countersignatures = countersignatures;
    }

    /** @param workingDays whole length of the longer period, counted as the present one */
    record PeriodRequest(
            @Demanded @Nullable Integer workingDays,
            @Demanded @Nullable String reason) {}

    @Operation(summary = "提出延长公示期 / Propose a longer objection period")
    @PostMapping
    @RolesAllowed("ministry")
    ResponseEntity<NoticeView> propose(Act act, @PathVariable String id, @RequestBody PeriodRequest body) {
        var fields = new Fields();
        Integer days = fields.read("/workingDays", body.workingDays(), ObjectionPeriodController::days);
        String reason = fields.read("/reason", body.reason(), Wording.of(2, 1000));
        fields.check();
        return Answers.ok(proposals.propose(act, id, days, reason), NoticeView::of);
    }

    @Operation(summary = "会签延长公示期 / Countersign the longer objection period")
    @IfMatchDemanded
    @PostMapping("/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<NoticeView> countersign(Act act, @PathVariable String id) {
        return Answers.ok(countersignatures.countersign(act, id), NoticeView::of);
    }

    private static Integer days(Integer days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidValue("value.out-of-range", Map.of("min", 1, "max", MOST_DAYS));
        }
        return days;
    }
}
