package cn.biaogan.publication.objection.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import cn.biaogan.publication.objection.DiscloseObjectionHandler;
import cn.biaogan.publication.objection.ResolveObjectionHandler;
import cn.biaogan.publication.objection.domain.Objection;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Objections as the ministries read and resolve them. */
@RestController
@Tag(name = "异议处理", description = "Objections as the ministries resolve them")
@RequestMapping("/api/publication/notices/{id}/objections")
class ObjectionController {

    private final Aggregates<Objection, Void> objections;
    private final Aggregates<Notice, NoticeEvent> notices;
    private final DiscloseObjectionHandler disclosures;
    private final ResolveObjectionHandler resolutions;

    ObjectionController(
            Aggregates<Objection, Void> objections,
            Aggregates<Notice, NoticeEvent> notices,
            DiscloseObjectionHandler disclosures,
            ResolveObjectionHandler resolutions) {
        this.objections = objections;
        this.notices = notices;
        this.disclosures = disclosures;
        this.resolutions = resolutions;
    }

    record ResolutionRequest(
            @Demanded @Schema(implementation = FiledObjection.Outcome.class) @Nullable
            String outcome,

            @Demanded @Nullable String reason) {}

    record BulkResolutionRequest(
            @Demanded @Nullable String applicationId,

            @Demanded @Schema(implementation = FiledObjection.Outcome.class) @Nullable
            String outcome,

            @Demanded @Nullable String reason) {}

    /** @param state {@code OPEN}, {@code UPHELD} or {@code REJECTED} */
    record ResolvedView(
            String objectionId,
            String receipt,

            @Schema(allowableValues = {"OPEN", "UPHELD", "REJECTED"})
            String state) {

        static ResolvedView of(FiledObjection filed) {
            return new ResolvedView(filed.objectionId(), filed.receipt(), filed.state());
        }
    }

    /** Accepted objections only: grounds whose filing the notice never took note of are not shown. */
    @Operation(summary = "查询异议 / List objections")
    @GetMapping
    @RolesAllowed("ministry")
    Page<ObjectionView> list(@PathVariable String id, PageRequest page) {
        Notice notice = notices.get(TenantId.NATIONAL, id).state();
        var found = objections.list(Scope.of(TenantId.NATIONAL), Map.of("notice", id), page);
        return new Page<>(
                found.items().stream()
                        .map(stored -> notice.objection(stored.id())
                                .map(filed ->
                                        ObjectionView.masked(stored.state().held(), filed)))
                        .flatMap(Optional::stream)
                        .toList(),
                found.next());
    }

    /** The objection in full; the reading is recorded. */
    @Operation(summary = "查看异议全文（留痕） / Read an objection in full, on record")
    @GetMapping("/{objectionId}")
    @RolesAllowed("ministry")
    ObjectionView disclose(Act act, @PathVariable String id, @PathVariable String objectionId) {
        FiledObjection filed = filed(notices.get(TenantId.NATIONAL, id).state(), objectionId);
        return ObjectionView.disclosed(
                disclosures.disclose(act, id, objectionId).state().held(), filed);
    }

    @Operation(summary = "处理异议 / Resolve an objection")
    @PostMapping("/{objectionId}/resolution")
    @RolesAllowed("ministry")
    ObjectionView resolve(
            Act act, @PathVariable String id, @PathVariable String objectionId, @RequestBody ResolutionRequest body) {
        var fields = new Fields();
        FiledObjection.Outcome outcome = fields.read("/outcome", body.outcome(), ObjectionController::outcome);
        String reason = fields.read("/reason", body.reason(), Wording.of(2, 2000));
        fields.check();
        Notice resolved =
                resolutions.resolve(act, id, objectionId, outcome, reason).state();
        return ObjectionView.masked(
                objections.get(TenantId.NATIONAL, objectionId).state().held(), filed(resolved, objectionId));
    }

    /** Every open objection to one enterprise, for one reason: what a flood of the same objection needs. */
    @Operation(summary = "合并处理对同一企业的异议 / Resolve all objections to one enterprise")
    @PostMapping("/resolution")
    @RolesAllowed("ministry")
    List<ResolvedView> resolveAll(Act act, @PathVariable String id, @RequestBody BulkResolutionRequest body) {
        var fields = new Fields();
        String application = fields.read("/applicationId", body.applicationId(), text -> text);
        FiledObjection.Outcome outcome = fields.read("/outcome", body.outcome(), ObjectionController::outcome);
        String reason = fields.read("/reason", body.reason(), Wording.of(2, 500));
        fields.check();
        return resolutions.resolveAll(act, id, application, outcome, reason).state().onNotice().objections().stream()
                .filter(filed -> filed.applicationId().equals(application))
                .map(ResolvedView::of)
                .toList();
    }

    private static FiledObjection filed(Notice notice, String objectionId) {
        return notice.objection(objectionId).orElseThrow(NotFound::new);
    }

    private static FiledObjection.Outcome outcome(String raw) {
        return Arrays.stream(FiledObjection.Outcome.values())
                .filter(one -> one.name().equals(raw))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("value.option", Map.of("options", List.of("UPHELD", "REJECTED"))));
    }
}
