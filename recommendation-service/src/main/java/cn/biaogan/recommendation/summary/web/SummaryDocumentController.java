package cn.biaogan.recommendation.summary.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.recommendation.summary.PrintSummaryHandler;
import cn.biaogan.recommendation.summary.ReadReceiptHandler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "推荐汇总表", description = "The summary table as paper")
@RequestMapping("/api/recommendation/batches/{cycleId}")
class SummaryDocumentController {

    private final PrintSummaryHandler printer;
    private final ReadReceiptHandler receipts;

    SummaryDocumentController(PrintSummaryHandler printer, ReadReceiptHandler receipts) {
        this.printer = printer;
        this.receipts = receipts;
    }

    /**
     * What a unit holds in its hand after its list went to the ministries.
     *
     * @param submittedAt by the server's clock
     * @param large how many large enterprises stand in the list
     * @param sme how many small or medium ones
     */
    record BatchReceiptView(
            String number,
            String cycleId,
            String cycleName,
            String recommenderId,
            String recommenderName,
            Instant sealedAt,
            Instant submittedAt,
            String digestAlgorithm,
            String digest,
            long large,
            long sme) {

        static BatchReceiptView of(ReadReceiptHandler.Receipt receipt) {
            var place = receipt.place();
            var sent = receipt.sent();
            return new BatchReceiptView(
                    receipt.number().toString(),
                    place.cycle().cycleId(),
                    place.cycle().name(),
                    place.recommender().id(),
                    place.recommender().name(),
                    sent.sealedAt(),
                    sent.submittedAt(),
                    "SM3",
                    sent.digest(),
                    receipt.large(),
                    receipt.sme());
        }
    }

    /** A draft until the order is frozen; then with seal and signature. Names people, so it is on record. */
    @Operation(summary = "下载本单位推荐汇总表（留痕） / Download the own summary table, on record")
    @GetMapping(value = "/summary/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<Resource> own(
            @PathVariable String cycleId, @RequestParam(defaultValue = "pdf") TableFormat format, Act act) {
        return format.answer(() -> format.print(printer, cycleId, null, act), act);
    }

    @Operation(summary = "下载某推荐单位的推荐汇总表（留痕） / Download the summary table of a unit, on record")
    @GetMapping(value = "/units/{unit}/summary/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed("ministry")
    ResponseEntity<Resource> ofUnit(
            @PathVariable String cycleId,
            @PathVariable String unit,
            @RequestParam(defaultValue = "pdf") TableFormat format,
            Act act) {
        return format.answer(() -> format.print(printer, cycleId, unit, act), act);
    }

    /** 404 until the list was sent. */
    @Operation(summary = "查看推荐名单报送回执 / Read the receipt of the sent list")
    @GetMapping("/receipt")
    @RolesAllowed("recommender")
    BatchReceiptView receipt(@PathVariable String cycleId, Act act) {
        return BatchReceiptView.of(receipts.own(cycleId, act));
    }

    @Operation(summary = "下载推荐名单报送回执 / Download the receipt of the sent list")
    @GetMapping(value = "/receipt/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed("recommender")
    ResponseEntity<Resource> receiptDocument(@PathVariable String cycleId, Act act) {
        return TableFormat.pdf.answer(() -> PrintSummaryHandler.receipt(receipts.own(cycleId, act)), act);
    }
}
