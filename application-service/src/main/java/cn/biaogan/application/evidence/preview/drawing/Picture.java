package cn.biaogan.application.evidence.preview.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/**
 * A picture of one page.
 *
 * @param png its bytes; none when the file has no such page
 * @param pages that the file has
 */
@SuppressWarnings("ArrayRecordComponent") // only handed on
public record Picture(byte[] png, int pages) {

    static Picture of(BufferedImage image, int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new Picture(out.toByteArray(), pages);
    }

    static Picture noSuchPage(int pages) {
        return new Picture(new byte[0], pages);
    }

    /** @throws IOException when that is no picture */
    public static Picture read(byte[] written) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            int pages = in.readInt();
            return new Picture(in.readAllBytes(), pages);
        }
    }

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(pages);
        data.write(png);
        data.flush();
    }
}
