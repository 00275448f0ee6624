package cn.biaogan.recommendation.summary.web;

import cn.biaogan.files.web.Download;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.recommendation.summary.UnitSealHandler;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import cn.biaogan.recommendation.summary.sealing.SealAuthority;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "推荐汇总表", description = "The summary table as paper")
@RequestMapping("/api/recommendation")
class UnitSealController {

    private final UnitSealHandler seals;
    private final SealAuthority authority;

    UnitSealController(UnitSealHandler seals, SealAuthority authority) {
        this.seals = seals;
        this.authority = authority;
    }

    /** @param bytes of the picture as it is kept */
    record SealPictureView(Instant at, int bytes) {

        static SealPictureView of(UnitSeal seal) {
            return new SealPictureView(seal.at(), seal.bytes().length);
        }
    }

    /** A PNG with transparency, at most 1 MB; it is laid over the unit's name on frozen tables. */
    @Operation(summary = "上传本单位印章图片 / Keep the picture of the unit's seal")
    @PutMapping(value = "/seal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<SealPictureView> keep(@RequestPart MultipartFile file, Act act) {
        try {
            return Answers.ok(seals.keep(file.getBytes(), act), SealPictureView::of);
        } catch (IOException unreadable) {
            throw new SummaryRejection.SealNotUsable();
        }
    }

    @Operation(summary = "查看本单位印章图片 / See the picture of the unit's seal")
    @GetMapping(value = "/seal", produces = MediaType.ALL_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<Resource> see(Act act) {
        return Download.of(seals.own(act).state().bytes(), MediaType.IMAGE_PNG_VALUE, "印章.png");
    }

    @Operation(summary = "删除本单位印章图片 / Remove the picture of the unit's seal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/seal")
    @RolesAllowed("recommender")
    ResponseEntity<Void> remove(Act act) {
        seals.remove(act);
        return ResponseEntity.noContent().build();
    }

    /** What a reader has to trust so that it finds the signatures of tables valid. */
    @Operation(summary = "下载汇总表签章根证书 / Download the root certificate of the tables' signatures")
    @GetMapping(value = "/seal-certificate", produces = MediaType.ALL_VALUE)
    @RolesAllowed({"recommender", "ministry", "auditor"})
    ResponseEntity<Resource> certificate() throws CertificateEncodingException {
        byte[] der = authority.certificate().getEncoded();
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
        return Download.of(pem.getBytes(StandardCharsets.US_ASCII), "application/x-pem-file", "推荐汇总表签章根证书.pem");
    }
}
