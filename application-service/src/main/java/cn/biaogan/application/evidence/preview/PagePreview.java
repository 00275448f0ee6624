package cn.biaogan.application.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** One page of a PDF. Streams go to temporary files, huge images are left out, and drawing ends with the time. */
record PagePreview(int maxPixels, Duration timeLimit) {

    /** Of one image on a page; what is left out stays white. */
    private static final long MOST_PIXELS = 60_000_000;

    Preview of(Path file, int page) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
                var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                throw new PreviewRejection.NoSuchPage(pages);
            }
            var box = document.getPage(page - 1).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            if (!(longer > 0)) {
                throw new PreviewRejection.None();
            }
            var renderer = new BoundedRenderer(document, System.nanoTime() + timeLimit.toNanos());
            renderer.setSubsamplingAllowed(true);
            return Preview.of(renderer.renderImage(page - 1, maxPixels / longer, ImageType.RGB), pages);
        }
    }

    private static final class BoundedRenderer extends PDFRenderer {

        private final long end;

        BoundedRenderer(PDDocument document, long end) {
            super(document);
            this.end = end;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters, end);
        }
    }

    private static final class BoundedDrawer extends PageDrawer {

        private final long end;

        BoundedDrawer(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new PreviewRejection.None();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
