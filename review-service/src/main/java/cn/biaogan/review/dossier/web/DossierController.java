package cn.biaogan.review.dossier.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.sheet.OwnSheets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "评审材料", description = "Dossiers under review")
class DossierController {

    private final Aggregates<Dossier, Void> dossiers;
    private final OwnSheets sheets;

    DossierController(Aggregates<Dossier, Void> dossiers, OwnSheets sheets) {
        this.dossiers = dossiers;
        this.sheets = sheets;
    }

    /** The ministries read every dossier; an expert reads those they signed for. */
    @Operation(summary = "查看评审材料 / Read a dossier")
    @GetMapping("/api/review/dossiers/{id}")
    @RolesAllowed({"ministry", "expert"})
    ResponseEntity<DossierView> get(@PathVariable String id, Act act) {
        if (act.actor().has("ministry")) {
            return Answers.ok(dossiers.get(Scope.all(), id), DossierView::towardsMinistry);
        }
        sheets.requireAdmitted(new DossierId(id), act);
        return Answers.ok(dossiers.get(Scope.all(), id), DossierView::towardsExpert);
    }
}
