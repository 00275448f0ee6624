package cn.biaogan.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Prints papers as PDF, with the letters they use embedded. One at a time in a process: printing takes much memory. */
public final class PdfPrinter {

    /** With the time limit and a turn of 8 s less than the gateway waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final Duration LIMIT = Duration.ofSeconds(14);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Semaphore PRESS = new Semaphore(1, true);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /** @throws PrinterBusy when others print for too long, or this paper takes too long */
    public static byte[] print(Paper paper) {
        return print(paper, LIMIT);
    }

    static byte[] print(Paper paper, Duration limit) {
        try {
            if (!PRESS.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new PrinterBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterBusy();
        }
        try {
            return render(paper, new PrintingTime(limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PRESS.release();
        }
    }

    private static byte[] render(Paper paper, PrintingTime time) throws IOException {
        var builder = new PdfRendererBuilder()
                .useFont(Typeface::regular, Typeface.NAME, 400, FontStyle.NORMAL, true)
                .useFont(Typeface::bold, Typeface.NAME, 700, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : "")
                .usePageSupplier(time)
                .withW3cDocument(Markup.of(paper), "");
        try (var document = new PDDocument();
                var renderer = builder.usePDDocument(document).buildPdfRenderer()) {
            time.limit(renderer.getSharedContext());
            renderer.layout();
            renderer.createPDFWithoutClosing();
            describe(document, paper);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Times and ids come from the paper, so that it prints the same bytes again. */
    private static void describe(PDDocument document, Paper paper) {
        var at = GregorianCalendar.from(paper.at().atZone(BEIJING));
        var about = new PDDocumentInformation();
        about.setTitle(paper.title());
        about.setProducer("Biaogan");
        about.setCreationDate(at);
        about.setModificationDate(at);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(Locale.SIMPLIFIED_CHINESE.toLanguageTag());
        document.setDocumentId(paper.at().toEpochMilli());
    }
}
