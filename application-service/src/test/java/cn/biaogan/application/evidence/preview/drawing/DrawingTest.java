package cn.biaogan.application.evidence.preview.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.testing.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    @Test
    void drawsAPhotographSmallerAndNeverLarger() throws IOException {
        var large = image(new Photograph(160).of(file(SampleFiles.picture(1000, 500)), 1));
        assertThat(large.getWidth()).isEqualTo(160);
        assertThat(large.getHeight()).isEqualTo(80);
        assertThat(image(new Photograph(160).of(file(SampleFiles.picture(20, 10)), 1))
                        .getWidth())
                .isEqualTo(20);
    }

    @Test
    void drawsAnyPageOfAPdfAndTellsHowManyThereAre() throws IOException {
        var page = new PdfPage(160);
        var second = page.of(file(SampleFiles.pages(3)), 2);

        assertThat(second.pages()).isEqualTo(3);
        assertThat(image(second).getHeight()).isBetween(159, 160);
        assertThat(page.of(folder.resolve("file"), 4).png()).isEmpty();
        assertThat(page.of(folder.resolve("file"), 0).png()).isEmpty();
    }

    @Test
    void hasNoPictureOfWhatIsNone() {
        assertThatThrownBy(() -> new Photograph(160).of(file(SampleFiles.html()), 1))
                .isInstanceOf(IOException.class);
    }

    @Test
    void tellsAPictureToTheServiceAsItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        new Picture(new byte[] {1, 2}, 7).write(out);

        var read = Picture.read(out.toByteArray());

        assertThat(read.pages()).isEqualTo(7);
        assertThat(read.png()).containsExactly(1, 2);
        assertThatThrownBy(() -> Picture.read(new byte[1])).isInstanceOf(IOException.class);
    }
}
