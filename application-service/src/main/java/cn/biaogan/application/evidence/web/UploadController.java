package cn.biaogan.application.evidence.web;

import cn.biaogan.application.evidence.CancelUploadHandler;
import cn.biaogan.application.evidence.ContinueUploadHandler;
import cn.biaogan.application.evidence.EvidenceSettings;
import cn.biaogan.application.evidence.StartUpload;
import cn.biaogan.application.evidence.StartUploadHandler;
import cn.biaogan.application.evidence.domain.Upload;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files in pieces, in the manner of tus: where an upload stands is in {@code Upload-Offset}. */
@RestController
@Tag(name = "证明材料", description = "Evidence files")
@RequestMapping("/api/application/applications/{id}/evidence/uploads")
class UploadController {

    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";

    private final StartUploadHandler start;
    private final ContinueUploadHandler go;
    private final CancelUploadHandler cancel;
    private final EvidenceSettings settings;

    UploadController(
            StartUploadHandler start, ContinueUploadHandler go, CancelUploadHandler cancel, EvidenceSettings settings) {
        this.start = start;
        this.go = go;
        this.cancel = cancel;
        this.settings = settings;
    }

    /**
     * @param size in bytes
     * @param sha256 of the whole, 64 hex digits; what comes is compared with it
     * @param question of the self-check it belongs to
     */
    record UploadBody(
            @Demanded @Nullable String fileName,
            @Demanded @Nullable Long size,
            @Nullable String sha256,
            @Nullable String question) {

        StartUpload read(String applicationId) {
            var fields = new Fields();
            var name = fields.read("/fileName", fileName, FileName::new);
            var bytes = fields.read("/size", size, Function.identity());
            var digest = fields.readIfPresent("/sha256", sha256, UploadBody::digest);
            fields.check();
            return new StartUpload(applicationId, name, bytes, digest, question);
        }

        private static String digest(String raw) {
            String digest = raw.strip().toLowerCase(Locale.ROOT);
            if (!digest.matches("[0-9a-f]{64}")) {
                throw InvalidValue.format("sha256");
            }
            return digest;
        }
    }

    /**
     * Where an upload stands.
     *
     * @param offset bytes that are here: the next piece begins there
     * @param maxChunkBytes of one piece
     * @param evidenceId of the file it became; absent until it is whole
     */
    record UploadView(
            String uploadId,
            String fileName,
            long size,
            long offset,
            long maxChunkBytes,
            @Nullable String evidenceId) {}

    /** Announces a file; its pieces follow. A repeat under the same command key finds it again. */
    @Operation(summary = "开始分片上传 / Start a resumable upload")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @RolesAllowed("enterprise")
    ResponseEntity<UploadView> start(
            @PathVariable String id, @org.springframework.web.bind.annotation.RequestBody UploadBody body, Act act) {
        var upload = start.handle(body.read(id), act);
        var made = Answers.created(
                new Versioned<>(act.tenant(), upload.uploadId(), 1, upload, false),
                "/api/application/applications/" + id + "/evidence/uploads/" + upload.uploadId(),
                this::view);
        return ResponseEntity.status(made.getStatusCode())
                .headers(made.getHeaders())
                .headers(headers -> tell(upload, headers))
                .body(made.getBody());
    }

    /** Where it stands; {@code HEAD} answers the same by headers alone. */
    @Operation(summary = "查看上传进度 / See where an upload stands")
    @GetMapping("/{uploadId}")
    @RolesAllowed("enterprise")
    ResponseEntity<UploadView> get(@PathVariable String id, @PathVariable String uploadId, Act act) {
        return answer(go.find(id, uploadId, act));
    }

    /**
     * The next piece, as it is. Another offset than the upload's is answered with 409 and the right one; with the last
     * piece the file is looked into and becomes evidence.
     */
    @Operation(
            summary = "上传一个分片 / Send a piece",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PatchMapping("/{uploadId}")
    @RolesAllowed("enterprise")
    ResponseEntity<UploadView> append(
            @PathVariable String id,
            @PathVariable String uploadId,
            @Parameter(description = "byte at which the piece begins", required = true)
                    @RequestHeader(name = OFFSET, required = false)
                    @Nullable
                    Long offset,
            HttpServletRequest request,
            Act act)
            throws IOException {
        var upload = go.find(id, uploadId, act);
        if (offset == null || offset < 0) {
            throw new RequestRefused(Failure.of(400, "header.missing", Map.of("name", OFFSET)));
        }
        return answer(go.handle(upload, offset, piece(request), act));
    }

    @Operation(summary = "放弃上传 / Give up an upload")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{uploadId}")
    @RolesAllowed("enterprise")
    void cancel(@PathVariable String id, @PathVariable String uploadId, Act act) {
        cancel.handle(id, uploadId, act);
    }

    private byte[] piece(HttpServletRequest request) throws IOException {
        int limit = Math.toIntExact(settings.maxChunk().toBytes());
        byte[] piece = request.getContentLengthLong() > limit
                ? null
                : request.getInputStream().readNBytes(limit + 1);
        if (piece == null || piece.length > limit) {
            throw new RequestRefused(Failure.of(413, "body.too-large", Map.of("limit", limit)));
        }
        return piece;
    }

    private ResponseEntity<UploadView> answer(Upload upload) {
        return ResponseEntity.ok().headers(headers -> tell(upload, headers)).body(view(upload));
    }

    private static void tell(Upload upload, HttpHeaders headers) {
        headers.set(OFFSET, Long.toString(upload.offset()));
        headers.set(LENGTH, Long.toString(upload.size()));
        headers.setCacheControl(CacheControl.noStore());
    }

    private UploadView view(Upload upload) {
        return new UploadView(
                upload.uploadId(),
                upload.fileName(),
                upload.size(),
                upload.offset(),
                settings.maxChunk().toBytes(),
                upload.evidenceId());
    }
}
