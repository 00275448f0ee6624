package cn.biaogan.publication.objection.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.objection.FileObjectionHandler;
import cn.biaogan.publication.objection.ObjectionSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The door through which anyone objects, under their real name, without an account. */
@RestController
@Tag(name = "提出异议", description = "Objections as anyone files them")
@RequestMapping("/api/publication/public/notices/{id}/objections")
class PublicObjectionController {

    private final FileObjectionHandler filings;
    private final Aggregates<Notice, NoticeEvent> notices;
    private final ObjectionSettings settings;

    PublicObjectionController(
            FileObjectionHandler filings, Aggregates<Notice, NoticeEvent> notices, ObjectionSettings settings) {
        this.filings = filings;
        this.notices = notices;
        this.settings = settings;
    }

    /** What the objector keeps: the number to name when they ask, and when it was filed. */
    record ReceiptView(String receipt, String objectionId, Instant filedAt) {

        static ReceiptView of(FiledObjection filed) {
            return new ReceiptView(filed.receipt(), filed.objectionId(), filed.filedAt());
        }
    }

    /**
     * What became of it, without any word of what was written.
     *
     * @param state {@code OPEN}, {@code UPHELD} or {@code REJECTED}
     */
    record OutcomeView(
            String receipt,

            @Schema(allowableValues = {"OPEN", "UPHELD", "REJECTED"})
            String state,

            Instant filedAt,
            @Nullable Instant resolvedAt) {

        static OutcomeView of(FiledObjection filed) {
            var resolution = filed.resolution();
            return new OutcomeView(
                    filed.receipt(),
                    filed.state(),
                    filed.filedAt(),
                    resolution == null ? null : resolution.by().at());
        }
    }

    /** For whoever holds both the number and the id of the receipt; with one of them wrong there is nothing. */
    @Operation(summary = "查询异议处理结果 / Read the outcome of an objection")
    @GetMapping("/{objectionId}")
    @PermitAll
    OutcomeView outcome(@PathVariable String id, @PathVariable String objectionId, @RequestParam String receipt) {
        return notices.get(TenantId.NATIONAL, id)
                .state()
                .objection(objectionId)
                .filter(filed -> filed.receipt().equals(receipt.strip()))
                .map(OutcomeView::of)
                .orElseThrow(NotFound::new);
    }

    @Operation(summary = "提出异议 / File an objection")
    @PostMapping
    @PermitAll
    @ResponseStatus(HttpStatus.CREATED)
    ReceiptView file(Act act, @PathVariable String id, @RequestBody ObjectionRequest body) {
        return ReceiptView.of(filings.file(act, body.command(id, settings.evidenceRequired())));
    }
}
