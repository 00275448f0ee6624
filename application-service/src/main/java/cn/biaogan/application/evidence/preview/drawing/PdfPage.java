package cn.biaogan.application.evidence.preview.drawing;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** One page of a PDF. Streams stay in memory, which is bounded; huge images are left out. */
record PdfPage(int maxPixels) {

    /** Of one image on a page; what is left out stays white. */
    private static final long MOST_PIXELS = 60_000_000;

    Picture of(Path file, int page) throws IOException {
        try (var bytes = new RandomAccessReadBufferedFile(file.toFile());
                var document = Loader.loadPDF(bytes, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Picture.noSuchPage(pages);
            }
            var box = document.getPage(page - 1).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            if (!(longer > 0)) {
                throw new IOException("a page without extent");
            }
            var renderer = new BoundedRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return Picture.of(renderer.renderImage(page - 1, maxPixels / longer, ImageType.RGB), pages);
        }
    }

    private static final class BoundedRenderer extends PDFRenderer {

        BoundedRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters);
        }
    }

    private static final class BoundedDrawer extends PageDrawer {

        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
