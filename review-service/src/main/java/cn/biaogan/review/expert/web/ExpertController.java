package cn.biaogan.review.expert.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.expert.DeclareConflictHandler;
import cn.biaogan.review.expert.RegisterExpertHandler;
import cn.biaogan.review.expert.RevealContactHandler;
import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.reference.KnownCodes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "评审专家", description = "Experts")
@RequestMapping("/api/review/experts")
class ExpertController {

    record ConflictBody(@Demanded @Nullable String creditCode) {}

    record ContactView(String phone, String email) {

        @Override
        public String toString() {
            return "ContactView[…]";
        }
    }

    private final Aggregates<Expert, Void> experts;
    private final RegisterExpertHandler register;
    private final DeclareConflictHandler declare;
    private final RevealContactHandler reveal;
    private final KnownCodes codes;

    ExpertController(
            Aggregates<Expert, Void> experts,
            RegisterExpertHandler register,
            DeclareConflictHandler declare,
            RevealContactHandler reveal,
            KnownCodes codes) {
        this.experts = experts;
        this.register = register;
        this.declare = declare;
        this.reveal = reveal;
        this.codes = codes;
    }

    @Operation(summary = "查询专家 / List experts")
    @GetMapping
    @RolesAllowed("ministry")
    Page<ExpertView> list(PageRequest page) {
        return experts.list(Scope.of(TenantId.NATIONAL), Map.of(), page)
                .map(e -> ExpertView.towardsMinistry(e.state()));
    }

    /** The ministries see everyone; an expert sees themselves. */
    @Operation(summary = "查看专家 / Read an expert")
    @GetMapping("/{id}")
    @RolesAllowed({"ministry", "expert"})
    ResponseEntity<ExpertView> get(@PathVariable String id, Act act) {
        if (!act.actor().has("ministry") && !id.equals(act.organisation())) {
            throw new NotFound();
        }
        var expert = experts.get(TenantId.NATIONAL, id);
        return act.actor().has("ministry")
                ? Answers.ok(expert, ExpertView::towardsMinistry)
                : Answers.ok(expert, ExpertView::towardsExpert);
    }

    /** How to reach them, in plain text; goes to the audit. */
    @Operation(summary = "查看专家联系方式（留痕） / Reveal the contact of an expert, on record")
    @GetMapping("/{id}/contact")
    @RolesAllowed("ministry")
    ResponseEntity<ContactView> revealContact(@PathVariable String id, Act act) {
        var contact = reveal.reveal(id, act);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ContactView(contact.phone(), contact.email()));
    }

    @Operation(summary = "登记专家 / Register an expert")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping("/{id}")
    @RolesAllowed("ministry")
    ResponseEntity<ExpertView> register(@PathVariable String id, @RequestBody ExpertBody body, Act act) {
        var expert = expert(id);
        return Answers.ok(register.register(expert, body.profile(codes), act), ExpertView::towardsMinistry);
    }

    private static ExpertId expert(String id) {
        try {
            return new ExpertId(id);
        } catch (InvalidValue refusal) {
            throw RequestRefused.parameter("id", refusal);
        }
    }

    @Operation(summary = "申报本人利益冲突 / Declare a conflict of interest")
    @PostMapping("/me/conflicts")
    @RolesAllowed("expert")
    ResponseEntity<ExpertView> declareConflict(@RequestBody ConflictBody body, Act act) {
        var fields = new Fields();
        var enterprise = fields.read("/creditCode", body.creditCode(), CreditCode::new);
        fields.check();
        return Answers.ok(declare.declare(enterprise, act), ExpertView::towardsExpert);
    }
}
