package cn.biaogan.printing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Ends a print that takes too long. The renderer cannot be interrupted, but asks where a line may break and for every
 * page.
 */
final class PrintingTime implements PageSupplier {

    private final long end;

    PrintingTime(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    void limit(SharedContext context) {
        var breaker = context.getLineBreaker();
        context.setLineBreaker(new FSTextBreaker() {
            @Override
            public int next() {
                return breaker.next();
            }

            @Override
            public void setText(String text) {
                check();
                breaker.setText(text);
            }
        });
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadowNumber) {
        check();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private void check() {
        if (System.nanoTime() - end > 0) {
            throw new PrinterBusy();
        }
    }
}
