package cn.biaogan.application.evidence.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A picture of one page.
 *
 * @param png its bytes
 * @param pages that the file has
 */
@SuppressWarnings("ArrayRecordComponent") // only handed on
public record Preview(byte[] png, int pages) {

    static Preview of(BufferedImage image, int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new Preview(out.toByteArray(), pages);
    }
}
