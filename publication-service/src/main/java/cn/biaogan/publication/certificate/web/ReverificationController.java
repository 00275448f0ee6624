package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.certificate.AnswerReverificationHandler;
import cn.biaogan.publication.certificate.ConcludeReverificationHandler;
import cn.biaogan.publication.certificate.CountersignRevocationHandler;
import cn.biaogan.publication.certificate.OpenReverificationHandler;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Re-verification (定期复核): asked and concluded by the ministries, answered by the holder. */
@RestController
@Tag(name = "定期复核", description = "Re-verification")
@RequestMapping("/api/publication/certificates/{id}/reverification")
class ReverificationController {

    private final OpenReverificationHandler openings;
    private final AnswerReverificationHandler answers;
    private final ConcludeReverificationHandler conclusions;
    private final CountersignRevocationHandler countersignatures;
    private final Clock clock;

    ReverificationController(
            OpenReverificationHandler openings,
            AnswerReverificationHandler answers,
            ConcludeReverificationHandler conclusions,
            CountersignRevocationHandler countersignatures,
            Clock clock) {
        this.openings = openings;
        this.answers = answers;
        this.conclusions = conclusions;
        this.countersignatures = countersignatures;
        this.clock = clock;
    }

    /**
     * @param due an instant or a Beijing day
     * @param request what the holder should show, in words
     */
    record OpeningRequest(
            @Demanded @Nullable String due, @Nullable String request) {}

    @Operation(summary = "发起定期复核 / Open a re-verification")
    @PostMapping
    @RolesAllowed("ministry")
    ResponseEntity<CertificateView> open(Act act, @PathVariable String id, @RequestBody OpeningRequest body) {
        var fields = new Fields();
        Instant due = fields.read("/due", body.due(), DueDate.ahead(clock));
        String request = fields.readIfPresent("/request", body.request(), Wording.of(2, 2000));
        fields.check();
        return Answers.ok(
                openings.open(act, id, Objects.requireNonNullElse(request, ""), due), CertificateView::forMinistries);
    }

    @Operation(summary = "提交复核材料 / Answer a re-verification")
    @PostMapping("/evidence")
    @RolesAllowed("enterprise")
    ResponseEntity<CertificateView> answer(Act act, @PathVariable String id, @RequestBody EvidenceRequest body) {
        var fields = new Fields();
        String text = body.evidence(fields);
        var items = body.items(fields);
        fields.check();
        return Answers.ok(answers.answer(act, id, text, items), CertificateView::forHolder);
    }

    @Operation(summary = "作出复核结论 / Conclude a re-verification")
    @PostMapping("/conclusion")
    @RolesAllowed("ministry")
    ResponseEntity<CertificateView> conclude(Act act, @PathVariable String id, @RequestBody ConclusionRequest body) {
        return Answers.ok(conclusions.conclude(act, id, body.conclusion(clock)), CertificateView::forMinistries);
    }

    @Operation(summary = "会签撤销证书 / Countersign the revocation")
    @IfMatchDemanded
    @PostMapping("/countersignature")
    @RolesAllowed("ministry")
    ResponseEntity<CertificateView> countersign(Act act, @PathVariable String id) {
        return Answers.ok(countersignatures.countersign(act, id), CertificateView::forMinistries);
    }
}
