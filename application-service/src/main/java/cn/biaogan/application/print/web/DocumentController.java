package cn.biaogan.application.print.web;

import cn.biaogan.application.print.PrintApplicationHandler;
import cn.biaogan.platform.act.Act;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "申报材料打印", description = "Papers of an application")
@RequestMapping("/api/application/applications/{id}")
class DocumentController {

    private final PrintApplicationHandler printer;

    DocumentController(PrintApplicationHandler printer) {
        this.printer = printer;
    }

    /** The draft towards its enterprise, a submission towards everybody else; names people, so a reveal is on record. */
    @Operation(summary = "下载申报书（留痕） / Download the application form, on record")
    @GetMapping(value = "/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<Resource> document(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") PaperFormat format,
            @RequestParam(required = false) @Nullable Integer submission,
            Act act) {
        return format.answer(printer.application(id, submission, act), act);
    }

    @Operation(summary = "下载报送回执 / Download the receipt of a submission")
    @GetMapping(value = "/receipts/{submission}/document", produces = MediaType.ALL_VALUE)
    @RolesAllowed({"enterprise", "recommender", "ministry"})
    ResponseEntity<Resource> receipt(@PathVariable String id, @PathVariable int submission, Act act) {
        return PaperFormat.pdf.answer(printer.receipt(id, submission, act), act);
    }
}
