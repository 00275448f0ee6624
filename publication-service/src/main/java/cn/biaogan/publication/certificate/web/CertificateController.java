package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certificates as their holder and the ministries read them. */
@RestController
@Tag(name = "证书", description = "Certificates")
@RequestMapping("/api/publication/certificates")
class CertificateController {

    private final Aggregates<Certificate, CertificateEvent> certificates;

    CertificateController(Aggregates<Certificate, CertificateEvent> certificates) {
        this.certificates = certificates;
    }

    /** @param cycle narrows a ministry's list to one cycle */
    @Operation(summary = "查询证书 / List certificates")
    @GetMapping
    @RolesAllowed({"ministry", "enterprise"})
    Page<CertificateView> list(Act act, @RequestParam(required = false) @Nullable String cycle, PageRequest page) {
        if (act.actor().has("ministry")) {
            Map<String, String> keys = cycle == null ? Map.of() : Map.of("cycle", cycle);
            return certificates
                    .list(Scope.all(), keys, page)
                    .map(found -> CertificateView.forMinistries(found.state()));
        }
        return certificates
                .list(Scope.of(act.tenant()), Map.of("enterprise", act.organisation()), page)
                .map(found -> CertificateView.forHolder(found.state()));
    }

    @Operation(summary = "查看证书 / Read a certificate")
    @GetMapping("/{id}")
    @RolesAllowed({"ministry", "enterprise"})
    ResponseEntity<CertificateView> show(Act act, @PathVariable String id) {
        var found = certificates.get(act.scope("ministry"), id);
        if (act.actor().has("ministry")) {
            return Answers.ok(found, CertificateView::forMinistries);
        }
        if (!found.state().facts().candidate().enterpriseId().equals(act.organisation())) {
            throw new NotFound();
        }
        return Answers.ok(found, CertificateView::forHolder);
    }
}
