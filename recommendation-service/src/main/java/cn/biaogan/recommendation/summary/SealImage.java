package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A seal's picture as it was sent: believed by its content only, and drawn anew, so that nothing else is kept. A small
 * file may hold a large picture: one at a time, and no more of its pixels than are needed.
 */
final class SealImage {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS = 2000;
    private static final int KEPT_PIXELS = 600;

    /** Enough to be drawn smaller from without losing lines. */
    private static final int READ_PIXELS = 900;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Semaphore EASEL = new Semaphore(1, true);

    private SealImage() {}

    /**
     * @throws SummaryRejection.SealNotUsable unless it is a PNG with transparency, of bearable size
     * @throws RequestRefused when others have theirs drawn for too long
     */
    static byte[] redrawn(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new SummaryRejection.SealNotUsable();
        }
        enter();
        try {
            return drawn(sent);
        } finally {
            EASEL.release();
        }
    }

    private static void enter() {
        try {
            if (EASEL.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestRefused(Failure.of(503, "unavailable").retryAfter(WAIT));
    }

    private static byte[] drawn(byte[] sent) {
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
            int step = Math.max(1, Math.max(width, height) / READ_PIXELS);
            var asked = reader.getDefaultReadParam();
            asked.setSourceSubsampling(step, step, 0, 0);
            var image = reader.read(0, asked);
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
