package cn.biaogan.recommendation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SealImageTest {

    /** Eight bytes a pixel, and next to nothing as a file. */
    private static byte[] deepPicture(int width, int height) throws IOException {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var raster = colours.createCompatibleWritableRaster(width, height);
        raster.setPixel(width - 1, height - 1, new int[] {65535, 0, 0, 65535});
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(colours, raster, false, null), "png", out);
        return out.toByteArray();
    }

    @Test
    void isReadNoLargerThanItIsKept() throws IOException {
        var kept = ImageIO.read(new ByteArrayInputStream(SealImage.redrawn(deepPicture(2000, 1000))));

        assertThat(kept.getWidth()).isEqualTo(600);
        assertThat(kept.getHeight()).isEqualTo(300);
        assertThat(kept.getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void isNoneWhereThePictureIsLargerThanASealIs() throws IOException {
        var wide = deepPicture(2001, 1);
        assertThat(wide).hasSizeLessThan(1000);

        assertThatThrownBy(() -> SealImage.redrawn(wide)).isInstanceOf(SummaryRejection.SealNotUsable.class);
    }
}
