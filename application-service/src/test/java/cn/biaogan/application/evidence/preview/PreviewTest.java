package cn.biaogan.application.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.files.testing.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static BufferedImage image(Preview preview) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(preview.png()));
    }

    @Test
    void drawsAPictureSmallerAndNeverLarger() throws IOException {
        var large = image(new PicturePreview(160).of(file(SampleFiles.picture(1000, 500))));
        assertThat(large.getWidth()).isEqualTo(160);
        assertThat(large.getHeight()).isEqualTo(80);
        assertThat(image(new PicturePreview(160).of(file(SampleFiles.picture(20, 10))))
                        .getWidth())
                .isEqualTo(20);
    }

    @Test
    void drawsAnyPageOfAPdfAndTellsHowManyThereAre() throws IOException {
        var pages = new PagePreview(160, Duration.ofSeconds(20));
        var second = pages.of(file(SampleFiles.pages(3)), 2);

        assertThat(second.pages()).isEqualTo(3);
        assertThat(image(second).getHeight()).isBetween(159, 160);
        assertThatThrownBy(() -> pages.of(folder.resolve("file"), 4)).isInstanceOf(PreviewRejection.NoSuchPage.class);
        assertThatThrownBy(() -> pages.of(folder.resolve("file"), 0)).isInstanceOf(PreviewRejection.NoSuchPage.class);
    }

    @Test
    void hasNoPictureOfWhatIsNone() throws IOException {
        assertThatThrownBy(() -> new PicturePreview(160).of(file(SampleFiles.html())))
                .isInstanceOf(PreviewRejection.None.class);
    }
}
