package cn.biaogan.application.evidence.web;

import cn.biaogan.application.evidence.preview.PreviewEvidenceHandler;
import cn.biaogan.platform.act.Act;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "证明材料", description = "Evidence files")
class PreviewController {

    private final PreviewEvidenceHandler preview;

    PreviewController(PreviewEvidenceHandler preview) {
        this.preview = preview;
    }

    /** A picture, or one page of a PDF, as PNG; the header {@code X-Page-Count} tells how many pages there are. */
    @Operation(summary = "预览证明材料 / Preview a file")
    @GetMapping(
            value = "/api/application/applications/{id}/evidence/{evidenceId}/preview",
            produces = MediaType.IMAGE_PNG_VALUE)
    @RolesAllowed({"enterprise", "recommender", "ministry", "expert"})
    ResponseEntity<Resource> preview(
            @PathVariable String id,
            @PathVariable String evidenceId,
            @RequestParam(defaultValue = "1") int page,
            Act act) {
        var drawn = preview.handle(id, evidenceId, page, act);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .contentLength(drawn.png().length)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Page-Count", Integer.toString(drawn.pages()))
                .body(new ByteArrayResource(drawn.png()));
    }
}
