package cn.biaogan.review.sheet.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.sheet.OwnSheets;
import cn.biaogan.review.sheet.RecuseHandler;
import cn.biaogan.review.sheet.SaveDraftHandler;
import cn.biaogan.review.sheet.SignStatementHandler;
import cn.biaogan.review.sheet.SubmitScoreHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "专家评分", description = "Score sheets of an expert")
@RequestMapping("/api/review/assignments")
class AssignmentController {

    record RecusalBody(@Demanded @Nullable String reason) {

        @Override
        public String toString() {
            return "RecusalBody[…]";
        }
    }

    private final OwnSheets sheets;
    private final SignStatementHandler sign;
    private final RecuseHandler recuse;
    private final SaveDraftHandler save;
    private final SubmitScoreHandler submit;

    AssignmentController(
            OwnSheets sheets,
            SignStatementHandler sign,
            RecuseHandler recuse,
            SaveDraftHandler save,
            SubmitScoreHandler submit) {
        this.sheets = sheets;
        this.sign = sign;
        this.recuse = recuse;
        this.save = save;
        this.submit = submit;
    }

    @Operation(summary = "查询本人评审任务 / List the own score sheets")
    @GetMapping
    @RolesAllowed("expert")
    Page<SheetView> list(PageRequest page, Act act) {
        return sheets.list(act, page).map(s -> SheetView.of(s.state()));
    }

    @Operation(summary = "查看评审任务 / Read a score sheet")
    @GetMapping("/{sheetId}")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> get(@PathVariable String sheetId, Act act) {
        return Answers.ok(sheets.get(sheetId, act), SheetView::of);
    }

    @Operation(summary = "签署独立与保密声明 / Sign the statement")
    @PostMapping("/{sheetId}/statement")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> sign(@PathVariable String sheetId, @RequestBody StatementBody body, Act act) {
        body.requireAffirmed();
        return Answers.ok(sign.sign(sheetId, act), SheetView::of);
    }

    @Operation(summary = "申请回避 / Recuse oneself")
    @PostMapping("/{sheetId}/recusal")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> recuse(@PathVariable String sheetId, @RequestBody RecusalBody body, Act act) {
        var fields = new Fields();
        var reason = fields.read("/reason", body.reason(), Reason::new);
        fields.check();
        return Answers.ok(recuse.recuse(sheetId, reason, act), SheetView::of);
    }

    @Operation(summary = "保存评分草稿 / Save a draft of the marks")
    @IfMatchDemanded
    @PutMapping("/{sheetId}/draft")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> saveDraft(@PathVariable String sheetId, @RequestBody MarksBody body, Act act) {
        return Answers.ok(save.save(sheetId, body.read(), act), SheetView::of);
    }

    @Operation(summary = "提交评分 / Submit the score")
    @PostMapping("/{sheetId}/score")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> score(@PathVariable String sheetId, @RequestBody MarksBody body, Act act) {
        return Answers.ok(submit.submit(sheetId, body.read(), act), SheetView::of);
    }
}
