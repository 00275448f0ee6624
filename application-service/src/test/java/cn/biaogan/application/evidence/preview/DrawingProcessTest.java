package cn.biaogan.application.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.biaogan.application.evidence.preview.DrawingProcess.DrawingFailed;
import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingProcessTest {

    private static final Duration SHORT = Duration.ofSeconds(5);

    private static DrawingProcess within(Duration limit) {
        return new DrawingProcess(new PreviewSettings(1600, limit, 1), Clock.systemUTC());
    }

    private static Picture draw(DrawingProcess process, byte[] file, FileKind kind, int page) throws Exception {
        return process.draw(new ByteArrayInputStream(file), kind, page);
    }

    private static ProcessHandle[] children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("preview-"))
                .toArray(ProcessHandle[]::new);
    }

    @Test
    void drawsWhatIsOrdinary() throws Exception {
        var process = within(Duration.ofSeconds(30));

        var page = draw(process, SampleFiles.pages(3), FileKind.PDF, 2);
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(draw(process, SampleFiles.pages(3), FileKind.PDF, 4).png()).isEmpty();
        assertThat(draw(process, SampleFiles.picture(4000, 3000), FileKind.PNG, 1)
                        .png())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    static byte[][] harmful() throws Exception {
        return new byte[][] {
            HarmfulFiles.hugeMask(), HarmfulFiles.nestedGroups(49), HarmfulFiles.raggedClip(1500), SampleFiles.html()
        };
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatHarmsEndsWithItsProcess(byte[] file) {
        long start = System.nanoTime();

        assertThatThrownBy(() -> draw(within(SHORT), file, FileKind.PDF, 1)).isInstanceOf(DrawingFailed.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusSeconds(3));
        assertThat(children()).isEmpty();
    }

    @Test
    void endsWithTheService() throws Exception {
        var process = within(Duration.ofMinutes(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var drawn = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return draw(process, HarmfulFiles.raggedClip(1500), FileKind.PDF, 1)
                                    .toString();
                        } catch (Exception failed) {
                            return failed.getMessage();
                        }
                    },
                    threads);
            await().until(() -> children().length == 1);

            process.stop();

            assertThat(drawn.get()).contains("ended");
        }
        assertThat(children()).isEmpty();
    }
}
