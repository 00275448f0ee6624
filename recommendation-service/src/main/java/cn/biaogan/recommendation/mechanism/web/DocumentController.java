package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.web.Download;
import cn.biaogan.files.web.UploadedFile;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import cn.biaogan.recommendation.mechanism.DocumentHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "联合推进机制", description = "Joint mechanisms of the recommending units")
@RequestMapping("/api/recommendation/joint-mechanisms/{year}")
class DocumentController {

    private final DocumentHandler documents;

    DocumentController(DocumentHandler documents) {
        this.documents = documents;
    }

    /** PDF, OFD or an office file by content, at most 20 MB; it takes the place of what was there. */
    @Operation(summary = "上传工作机制文件 / Attach the document of the joint mechanism")
    @IfMatchDemanded
    @PutMapping(value = "/document", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<MechanismView> attach(@PathVariable int year, @RequestPart MultipartFile file, Act act) {
        var name = new FileName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var upload = UploadedFile.of(file)) {
            return Answers.ok(
                    documents.attach(year, name, upload.path(), act.withVersionRequired()), MechanismView::own);
        }
    }

    @Operation(summary = "删除工作机制文件 / Remove the document of the joint mechanism")
    @IfMatchDemanded
    @DeleteMapping("/document")
    @RolesAllowed("recommender")
    ResponseEntity<MechanismView> remove(@PathVariable int year, Act act) {
        return Answers.ok(documents.remove(year, act.withVersionRequired()), MechanismView::own);
    }

    @Operation(summary = "下载本单位工作机制文件 / Download the own document")
    @GetMapping(value = "/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<Resource> own(@PathVariable int year, Act act) {
        return answer(documents.own(year, act));
    }

    @Operation(summary = "下载某单位工作机制文件 / Download the document that a unit filed")
    @GetMapping(value = "/units/{unit}/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed("ministry")
    ResponseEntity<Resource> of(@PathVariable int year, @PathVariable String unit, Act act) {
        return answer(documents.filedBy(unit, year, act));
    }

    private static ResponseEntity<Resource> answer(DocumentHandler.Opened opened) {
        var document = opened.document();
        return ResponseEntity.ok()
                .headers(headers -> {
                    Download.describe(document.mediaType(), document.fileName(), headers);
                    headers.setContentLength(document.size());
                    headers.set("X-Content-SM3", document.sm3());
                })
                .body(new InputStreamResource(opened.bytes()));
    }
}
