package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.RevealContactHandler;
import cn.biaogan.platform.act.Act;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报", description = "Applications")
@RequestMapping("/api/application/applications/{id}/contact")
class ContactController {

    private final RevealContactHandler reveal;

    ContactController(RevealContactHandler reveal) {
        this.reveal = reveal;
    }

    /** Whom to ask, and who else is named, in plain text; a reveal to another organisation goes to the audit. */
    @Operation(summary = "查看联系人信息（留痕） / Reveal the contact, on record")
    @GetMapping
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<RevealedView> reveal(@PathVariable String id, Act act) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(RevealedView.of(reveal.handle(id, act)));
    }
}
