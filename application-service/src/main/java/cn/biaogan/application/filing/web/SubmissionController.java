package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.CheckApplicationHandler;
import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.SubmitApplication;
import cn.biaogan.application.filing.SubmitApplicationHandler;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.platform.web.problem.Language;
import cn.biaogan.platform.web.problem.ProblemTexts;
import cn.biaogan.platform.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报", description = "Applications")
@RequestMapping("/api/application/applications/{id}")
class SubmissionController {

    private static final TextLimit REASON = TextLimit.paragraphs(1000);

    private final SubmitApplicationHandler submit;
    private final WithdrawApplicationHandler withdraw;
    private final ReadApplications applications;
    private final Summaries summaries;
    private final CheckApplicationHandler check;
    private final Problems problems;

    SubmissionController(
            SubmitApplicationHandler submit,
            WithdrawApplicationHandler withdraw,
            CheckApplicationHandler check,
            ReadApplications applications,
            Summaries summaries,
            ProblemTexts texts) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.applications = applications;
        this.summaries = summaries;
        this.check = check;
        this.problems = new Problems(texts);
    }

    /** @param truthfulness the enterprise vouches for what it says; must be true */
    record SubmissionBody(
            @Demanded @Nullable String recommenderId,
            @Demanded @Nullable Boolean truthfulness) {}

    record WithdrawalBody(@Nullable String reason) {}

    /** What a submission of the application as it is would be refused for; nothing is done. */
    @Operation(summary = "检查申报书是否齐全 / Check what is still missing")
    @GetMapping("/check")
    @RolesAllowed("enterprise")
    ResponseEntity<CheckView> check(@PathVariable String id, HttpServletRequest request, Act act) {
        var findings = check.handle(id, act);
        return ResponseEntity.ok()
                .eTag("v" + findings.version())
                .cacheControl(CacheControl.noStore())
                .body(CheckView.of(findings, problems, Language.of(request)));
    }

    /** Submits the version the caller saw to one unit; what is missing or wrong is named by JSON pointer. */
    @Operation(summary = "报送申报书 / Submit the application")
    @IfMatchDemanded
    @PostMapping("/submission")
    @RolesAllowed("enterprise")
    ResponseEntity<ApplicationView> submit(@PathVariable String id, @RequestBody SubmissionBody body, Act act) {
        var fields = new Fields();
        var unit = fields.read("/recommenderId", body.recommenderId(), Function.identity());
        if (!Boolean.TRUE.equals(body.truthfulness())) {
            fields.fault("/truthfulness", "truthfulness.required");
        }
        fields.check();
        var submitted = submit.handle(new SubmitApplication(id, unit), act.withVersionRequired());
        return Answers.ok(submitted, state -> ApplicationView.own(submitted, summaries.of(submitted)));
    }

    @Operation(summary = "撤回申报 / Withdraw the application")
    @PostMapping("/withdrawal")
    @RolesAllowed("enterprise")
    ResponseEntity<ApplicationView> withdraw(@PathVariable String id, @RequestBody WithdrawalBody body, Act act) {
        var fields = new Fields();
        var reason = fields.readIfPresent("/reason", body.reason(), REASON);
        fields.check();
        var withdrawn = withdraw.handle(new WithdrawApplication(id, reason), act);
        return Answers.ok(withdrawn, state -> ApplicationView.own(withdrawn, summaries.of(withdrawn)));
    }

    /** The receipt of the last submission; 404 before the first one. */
    @Operation(summary = "查看最近一次报送回执 / Read the receipt of the last submission")
    @GetMapping("/receipt")
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<ReceiptView> receipt(@PathVariable String id, Act act) {
        var seen = applications.get(id, act);
        var filed = Optional.ofNullable(seen.application().folder().filed()).orElseThrow(NotFound::new);
        return Answers.ok(seen.found(), state -> ReceiptView.of(filed));
    }

    /** Any submission with its receipt, as it was filed; a unit sees those that were made to it. */
    @Operation(summary = "查看某次报送及其回执 / Read one submission with its receipt")
    @GetMapping("/receipts/{submission}")
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<FilingView> filing(@PathVariable String id, @PathVariable int submission, Act act) {
        var seen = applications.get(id, act);
        var filing = seen.filings().stream()
                .filter(one -> one.submission() == submission)
                .findFirst()
                .orElseThrow(NotFound::new);
        return Answers.ok(seen.found(), state -> FilingView.of(filing, seen.access()));
    }
}
