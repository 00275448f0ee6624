package cn.biaogan.application.evidence.web;

import cn.biaogan.application.evidence.AddEvidence;
import cn.biaogan.application.evidence.AddEvidenceHandler;
import cn.biaogan.application.evidence.ReadEvidence;
import cn.biaogan.application.evidence.RemoveEvidenceHandler;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.web.EvidenceView;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.web.Download;
import cn.biaogan.files.web.UploadedFile;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "证明材料", description = "Evidence files")
@RequestMapping("/api/application/applications/{id}/evidence")
class EvidenceController {

    private final AddEvidenceHandler add;
    private final RemoveEvidenceHandler remove;
    private final ReadEvidence read;

    EvidenceController(AddEvidenceHandler add, RemoveEvidenceHandler remove, ReadEvidence read) {
        this.add = add;
        this.remove = remove;
        this.read = read;
    }

    /** Adds a file; the ETag is the application's. */
    @Operation(summary = "上传证明材料 / Upload a file")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed("enterprise")
    ResponseEntity<EvidenceView> add(
            @PathVariable String id,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String question,
            Act act) {
        var name = new FileName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var upload = UploadedFile.of(file)) {
            var added = add.handle(new AddEvidence(id, name, upload.path(), question), act);
            var evidence = added.evidence();
            return Answers.created(
                    added.application(),
                    "/api/application/applications/" + id + "/evidence/" + evidence.evidenceId(),
                    state -> EvidenceView.of(evidence));
        }
    }

    /** The bytes, always as an attachment, with their digests. */
    @Operation(summary = "下载证明材料 / Download a file")
    @GetMapping(value = "/{evidenceId}", produces = MediaType.ALL_VALUE)
    @RolesAllowed({"enterprise", "recommender", "ministry", "expert"})
    ResponseEntity<Resource> download(@PathVariable String id, @PathVariable String evidenceId, Act act) {
        var opened = read.open(id, evidenceId, act);
        var evidence = opened.evidence();
        return ResponseEntity.ok()
                .headers(headers -> describe(evidence, headers))
                .body(new InputStreamResource(opened.bytes()));
    }

    @Operation(summary = "删除证明材料 / Remove a file")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{evidenceId}")
    @RolesAllowed("enterprise")
    ResponseEntity<Void> remove(@PathVariable String id, @PathVariable String evidenceId, Act act) {
        var saved = remove.handle(id, evidenceId, act);
        return ResponseEntity.noContent().eTag("v" + saved.version()).build();
    }

    private static void describe(Evidence evidence, HttpHeaders headers) {
        Download.describe(evidence.mediaType(), evidence.fileName(), headers);
        headers.setContentLength(evidence.size());
        byte[] sha256 = HexFormat.of().parseHex(evidence.sha256());
        headers.set("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
        headers.set("X-Content-SM3", evidence.sm3());
    }
}
