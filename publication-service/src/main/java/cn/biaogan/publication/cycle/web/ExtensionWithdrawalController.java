package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.publication.cycle.WithdrawExtensionHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A proposed extension blocks neither ministry: either ends the one that it read, named in {@code If-Match}. */
@RestController
@Tag(name = "周期", description = "Cycles of the programme")
@RequestMapping("/api/publication/cycles/{id}/extensions/withdrawal")
class ExtensionWithdrawalController {

    private final WithdrawExtensionHandler withdrawals;

    ExtensionWithdrawalController(WithdrawExtensionHandler withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Operation(summary = "撤回延期或者不予会签 / Take an extension back, or do not countersign it")
    @IfMatchDemanded
    @PostMapping
    @RolesAllowed("ministry")
    ResponseEntity<CycleView> withdraw(Act act, @PathVariable String id, @RequestBody WithdrawalRequest body) {
        return Answers.ok(withdrawals.withdraw(act, id, body.why()), CycleView::forMinistries);
    }
}
