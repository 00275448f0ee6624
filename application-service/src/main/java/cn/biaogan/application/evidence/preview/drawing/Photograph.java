package cn.biaogan.application.evidence.preview.drawing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A picture made smaller: of a large one only every n-th pixel is kept while it is read. */
record Photograph(int maxPixels) {

    /** More is no photograph of a document, but an attack or a mistake. */
    private static final long MOST_PIXELS = 100_000_000;

    Picture of(Path file, int page) throws IOException {
        if (page != 1) {
            return Picture.noSuchPage(1);
        }
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Picture.of(shrunk(read(reader)), 1);
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new IOException("too large a picture");
        }
        int step = Math.toIntExact(Math.max(1, Math.max(width, height) / (2L * maxPixels)));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    private BufferedImage shrunk(BufferedImage image) {
        double scale = Math.min(1.0, (double) maxPixels / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }
}
