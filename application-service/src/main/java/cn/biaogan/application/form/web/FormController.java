package cn.biaogan.application.form.web;

import cn.biaogan.application.evidence.EvidenceSettings;
import cn.biaogan.application.form.EligibilityCheck;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.web.FormView.AvoidanceRule;
import cn.biaogan.application.form.web.FormView.EvidenceRule;
import cn.biaogan.platform.kernel.Sm3;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "申报书", description = "The form and its code lists")
class FormController {

    /** A version never changes its fields; limits of files are settings and may change with a restart. */
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final FormCatalogue forms;
    private final PublishedLists lists;
    private final EvidenceRule evidence;
    private final JsonMapper json;

    FormController(FormCatalogue forms, PublishedLists lists, EvidenceSettings evidence, JsonMapper json) {
        this.forms = forms;
        this.lists = lists;
        this.evidence = EvidenceRule.of(evidence);
        this.json = json;
    }

    /** Whether to apply at all: questions that an enterprise answers for itself; no answer is stored. */
    @Operation(summary = "查看申报条件自查题 / Read the check of eligibility")
    @GetMapping("/api/application/forms/{version}/eligibility")
    @RolesAllowed({"enterprise", "recommender", "expert", "ministry", "auditor", "system-admin", "security-admin"})
    ResponseEntity<EligibilityCheck> eligibility(@PathVariable String version) {
        var check = forms.eligibility(version);
        return ResponseEntity.ok()
                .eTag(Sm3.hex(json.writeValueAsBytes(check)))
                .cacheControl(CACHE)
                .body(check);
    }

    /** The form of a version exactly as it is checked. The ETag is a digest of the content. */
    @Operation(summary = "查看申报书格式 / Read a version of the form")
    @GetMapping("/api/application/forms/{version}")
    @RolesAllowed({"enterprise", "recommender", "expert", "ministry", "auditor", "system-admin", "security-admin"})
    ResponseEntity<FormView> get(@PathVariable String version) {
        var view = new FormView(forms.published(version), lists.sizeRule, lists.tenants, evidence, AvoidanceRule.HOUSE);
        return ResponseEntity.ok()
                .eTag(Sm3.hex(json.writeValueAsBytes(view)))
                .cacheControl(CACHE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline") // the dot of the version is no file's ending
                .body(view);
    }
}
