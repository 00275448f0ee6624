package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.WithdrawCreditCodeHandler;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim.Barred;
import cn.biaogan.application.enterprise.domain.CreditCodeClaim.Held;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who shows a credit code, for the office that looks after accounts. */
@RestController
@Tag(name = "信用代码", description = "Which account holds a credit code")
@RequestMapping("/api/application/credit-codes/{code}")
class CreditCodeController {

    private static final TextLimit REASON = TextLimit.paragraphs(500);

    private final Aggregates<CreditCodeClaim, Void> claims;
    private final WithdrawCreditCodeHandler withdraw;

    CreditCodeController(Aggregates<CreditCodeClaim, Void> claims, WithdrawCreditCodeHandler withdraw) {
        this.claims = claims;
        this.withdraw = withdraw;
    }

    record CreditCodeWithdrawalBody(@Demanded @Nullable String reason) {}

    /**
     * @param holder absent when nobody holds it
     * @param withdrawn accounts it was taken from
     */
    record CreditCodeView(String creditCode, @Nullable HolderView holder, List<WithdrawnView> withdrawn) {

        record HolderView(String tenant, String organisation, Instant since) {}

        record WithdrawnView(String tenant, String organisation, String reason, Instant at) {

            static WithdrawnView of(Barred barred) {
                return new WithdrawnView(barred.tenant().value(), barred.organisation(), barred.reason(), barred.at());
            }
        }

        static CreditCodeView of(CreditCodeClaim claim) {
            return new CreditCodeView(
                    claim.code(),
                    claim instanceof Held held
                            ? new HolderView(held.tenant().value(), held.organisation(), held.since())
                            : null,
                    claim.barred().stream().map(WithdrawnView::of).toList());
        }
    }

    /** 404 when nobody ever showed the code. */
    @Operation(summary = "查询信用代码的使用单位 / Read who holds a credit code")
    @GetMapping
    @RolesAllowed("security-admin")
    ResponseEntity<CreditCodeView> get(@PathVariable String code) {
        return Answers.ok(claims.find(TenantId.NATIONAL, code).orElseThrow(NotFound::new), CreditCodeView::of);
    }

    /** Takes the code from the account that holds it; the enterprise whose code it is can show it then. It names the version it saw: the holder may have changed. */
    @Operation(summary = "收回信用代码 / Take a credit code from the account that holds it")
    @IfMatchDemanded
    @PostMapping("/withdrawal")
    @RolesAllowed("security-admin")
    ResponseEntity<CreditCodeView> withdraw(
            @PathVariable String code, @RequestBody CreditCodeWithdrawalBody body, Act act) {
        var fields = new Fields();
        String reason = fields.read("/reason", body.reason(), REASON);
        fields.check();
        return Answers.ok(withdraw.handle(code, reason, act.withVersionRequired()), CreditCodeView::of);
    }
}
