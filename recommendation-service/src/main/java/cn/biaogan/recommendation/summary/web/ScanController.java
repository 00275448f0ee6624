package cn.biaogan.recommendation.summary.web;

import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.web.Download;
import cn.biaogan.files.web.ScanView;
import cn.biaogan.files.web.UploadedFile;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.recommendation.summary.ScanHandler;
import cn.biaogan.recommendation.summary.Summaries;
import cn.biaogan.recommendation.summary.domain.SignedScan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "推荐汇总表", description = "The summary table as paper")
@RequestMapping("/api/recommendation/batches/{cycleId}")
class ScanController {

    private final ScanHandler scans;
    private final Summaries summaries;

    ScanController(ScanHandler scans, Summaries summaries) {
        this.scans = scans;
        this.summaries = summaries;
    }

    /** @param size in bytes */
    record SignedScanView(
            String scanId, String fileName, String mediaType, long size, String sm3, Instant addedAt, ScanView scan) {

        static SignedScanView of(SignedScan scan) {
            return new SignedScanView(
                    scan.scanId(),
                    scan.fileName(),
                    scan.mediaType(),
                    scan.size(),
                    scan.sm3(),
                    scan.addedAt(),
                    ScanView.of(scan.scan()));
        }
    }

    /** The scans of a table. */
    record ScansView(String recommenderId, List<SignedScanView> scans) {}

    /** PDF, JPEG or PNG by content, at most 20 MB and five of them, until the list is sent. */
    @Operation(summary = "上传签章扫描件 / Attach a signed scan")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(value = "/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<SignedScanView> attach(@PathVariable String cycleId, @RequestPart MultipartFile file, Act act) {
        var name = new FileName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var upload = UploadedFile.of(file)) {
            var attached = scans.attach(cycleId, name, upload.path(), act);
            return Answers.created(
                    attached.paper(),
                    "/api/recommendation/batches/" + cycleId + "/scans/"
                            + attached.scan().scanId(),
                    paper -> SignedScanView.of(attached.scan()));
        }
    }

    @Operation(summary = "查看本单位签章扫描件 / List the own scans")
    @GetMapping("/scans")
    @RolesAllowed("recommender")
    ScansView own(@PathVariable String cycleId, Act act) {
        return view(summaries.of(cycleId, null, act));
    }

    @Operation(summary = "查看某推荐单位的签章扫描件 / List a unit's scans")
    @GetMapping("/units/{unit}/scans")
    @RolesAllowed("ministry")
    ScansView ofUnit(@PathVariable String cycleId, @PathVariable String unit, Act act) {
        return view(summaries.of(cycleId, unit, act));
    }

    @Operation(summary = "下载本单位签章扫描件 / Download an own scan")
    @GetMapping(value = "/scans/{scanId}", produces = MediaType.ALL_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<Resource> download(@PathVariable String cycleId, @PathVariable String scanId, Act act) {
        return answer(scans.open(cycleId, null, scanId, act));
    }

    @Operation(summary = "下载某推荐单位的签章扫描件 / Download a unit's scan")
    @GetMapping(value = "/units/{unit}/scans/{scanId}", produces = MediaType.ALL_VALUE)
    @RolesAllowed("ministry")
    ResponseEntity<Resource> downloadOf(
            @PathVariable String cycleId, @PathVariable String unit, @PathVariable String scanId, Act act) {
        return answer(scans.open(cycleId, unit, scanId, act));
    }

    @Operation(summary = "删除签章扫描件 / Remove a scan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/scans/{scanId}")
    @RolesAllowed("recommender")
    ResponseEntity<Void> remove(@PathVariable String cycleId, @PathVariable String scanId, Act act) {
        var saved = scans.detach(cycleId, scanId, act);
        return ResponseEntity.noContent().eTag("v" + saved.version()).build();
    }

    private static ScansView view(Summaries.Summary summary) {
        return new ScansView(
                summary.unit(),
                summary.paper().state().scans().stream().map(SignedScanView::of).toList());
    }

    private static ResponseEntity<Resource> answer(ScanHandler.Opened opened) {
        var scan = opened.scan();
        return ResponseEntity.ok()
                .headers(headers -> {
                    Download.describe(scan.mediaType(), scan.fileName(), headers);
                    headers.setContentLength(scan.size());
                    headers.set("X-Content-SM3", scan.sm3());
                })
                .body(new InputStreamResource(opened.bytes()));
    }
}
