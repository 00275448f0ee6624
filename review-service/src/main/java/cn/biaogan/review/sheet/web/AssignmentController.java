package cn.biaogan.review.sheet.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.sheet.OwnSheets;
import cn.biaogan.review.sheet.RecuseHandler;
import cn.biaogan.review.sheet.SaveDraftHandler;
import cn.biaogan.review.sheet.SignStatementHandler;
import cn.biaogan.review.sheet.SubmitScoreHandler;
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
@RequestMapping("/api/review/assignments")
class AssignmentController {

    record RecusalBody(@Nullable String reason) {

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

    @GetMapping
    @RolesAllowed("expert")
    Page<SheetView> list(PageRequest page, Act act) {
        return sheets.list(act, page).map(s -> SheetView.of(s.state()));
    }

    @GetMapping("/{sheetId}")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> get(@PathVariable String sheetId, Act act) {
        return Answers.ok(sheets.get(sheetId, act), SheetView::of);
    }

    @PostMapping("/{sheetId}/statement")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> sign(@PathVariable String sheetId, @RequestBody StatementBody body, Act act) {
        body.requireAffirmed();
        return Answers.ok(sign.sign(sheetId, act), SheetView::of);
    }

    @PostMapping("/{sheetId}/recusal")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> recuse(@PathVariable String sheetId, @RequestBody RecusalBody body, Act act) {
        var fields = new Fields();
        var reason = fields.read("/reason", body.reason(), Reason::new);
        fields.check();
        return Answers.ok(recuse.recuse(sheetId, reason, act), SheetView::of);
    }

    @PutMapping("/{sheetId}/draft")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> saveDraft(@PathVariable String sheetId, @RequestBody MarksBody body, Act act) {
        return Answers.ok(save.save(sheetId, body.read(), act), SheetView::of);
    }

    @PostMapping("/{sheetId}/score")
    @RolesAllowed("expert")
    ResponseEntity<SheetView> score(@PathVariable String sheetId, @RequestBody MarksBody body, Act act) {
        return Answers.ok(submit.submit(sheetId, body.read(), act), SheetView::of);
    }
}
