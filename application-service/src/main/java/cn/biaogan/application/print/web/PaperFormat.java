package cn.biaogan.application.print.web;

import cn.biaogan.application.print.PrintApplicationHandler.Printed;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.InTurn;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.printing.DocxPrinter;
import cn.biaogan.printing.Paper;
import cn.biaogan.printing.PdfPrinter;
import cn.biaogan.printing.PrinterBusy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** As what a paper is downloaded; in small letters, as the address has it. */
enum PaperFormat {
    pdf("application/pdf", PdfPrinter::print),
    docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxPrinter::print);

    /** Twice what is ever written; more would take the memory of all services. */
    private static final int MOST_LINES = 12_000;

    private static final InTurn PRESS = new InTurn(1, Duration.ofSeconds(8));

    private final MediaType type;
    private final Function<Paper, byte[]> printer;

    PaperFormat(String type, Function<Paper, byte[]> printer) {
        this.type = MediaType.parseMediaType(type);
        this.printer = printer;
    }

    ResponseEntity<Resource> answer(Printed printed, Act act) {
        byte[] bytes = print(printed.paper(), act);
        return ResponseEntity.ok()
                .headers(headers -> describe(printed.name() + "." + name(), headers))
                .contentLength(bytes.length)
                .body(new ByteArrayResource(bytes));
    }

    private byte[] print(Paper paper, Act act) {
        if (paper.lines() > MOST_LINES) {
            throw new RequestRefused(Failure.of(409, "document.too-long", Map.of("max", MOST_LINES)));
        }
        try {
            return PRESS.work(act, () -> printer.apply(paper));
        } catch (PrinterBusy busy) {
            throw InTurn.busy();
        }
    }

    private void describe(String fileName, HttpHeaders headers) {
        headers.setContentType(type);
        headers.setCacheControl(CacheControl.noStore());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(fileName.replaceAll("[\\p{Cc}\\p{Cf}<>:\"/\\\\|?*]", "_"), StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
