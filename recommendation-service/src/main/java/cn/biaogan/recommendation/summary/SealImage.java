package cn.biaogan.recommendation.summary;

import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A seal's picture as it was sent: believed by its content only, and drawn anew, so that nothing else is kept. */
final class SealImage {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS = 4096;
    private static final int KEPT_PIXELS = 600;

    private SealImage() {}

    /** @throws SummaryRejection.SealNotUsable unless it is a PNG with transparency, of bearable size */
    static byte[] redrawn(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new SummaryRejection.SealNotUsable();
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var seal = decoded(stream);
            var out = new ByteArrayOutputStream();
            ImageIO.write(fitting(seal), "png", out);
            return out.toByteArray();
        } catch (IOException | RuntimeException broken) {
            throw new SummaryRejection.SealNotUsable();
        }
    }

    private static BufferedImage decoded(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try {
            reader.setInput(stream);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_PIXELS || height > MOST_PIXELS || width < 1 || height < 1) {
                throw new SummaryRejection.SealNotUsable();
            }
            var image = reader.read(0);
            if (!image.getColorModel().hasAlpha()) {
                throw new SummaryRejection.SealNotUsable();
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitting(BufferedImage seal) {
        double scale = Math.min(1.0, KEPT_PIXELS / (double) Math.max(seal.getWidth(), seal.getHeight()));
        int width = Math.max(1, (int) (seal.getWidth() * scale));
        int height = Math.max(1, (int) (seal.getHeight() * scale));
        var kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = kept.createGraphics();
        pen.drawImage(seal.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return kept;
    }
}
