package cn.biaogan.application.evidence.preview;

import cn.biaogan.application.evidence.preview.drawing.Drawing;
import cn.biaogan.application.evidence.preview.drawing.Picture;
import cn.biaogan.files.domain.FileKind;
import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Draws in a process of its own with little memory, a folder of its own and nothing of this one's environment. It is
 * killed when the time is over, or when the service stops; whatever happens to it happens to nobody else.
 */
@Component
class DrawingProcess {

    /** More is no picture of the size that was asked for. */
    private static final int MOST_BYTES = 24 * 1024 * 1024;

    /** What a JVM needs to read names as this one does. */
    private static final Set<String> INHERITED = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true");

    private final PreviewSettings settings;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    DrawingProcess(PreviewSettings settings, Clock clock) {
        this.settings = settings;
        LeftFolders.sweep(
                Path.of(System.getProperty("java.io.tmpdir")),
                clock.instant().minus(settings.timeLimit().multipliedBy(10)));
    }

    /** @throws DrawingFailed when the file cannot be drawn within the limits */
    Picture draw(InputStream bytes, FileKind kind, int page) throws IOException, DrawingFailed {
        Path folder = Files.createTempDirectory(LeftFolders.PREFIX); // nobody else's to read
        try {
            Path file = folder.resolve("file");
            Files.copy(bytes, file);
            return drawn(start(folder, kind == FileKind.PDF ? "pdf" : "photograph", file, page));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Process start(Path folder, String kind, Path file, int page) throws IOException {
        var command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        OPTIONS.stream(),
                        Stream.of("-Djava.io.tmpdir=" + folder, "-cp", Libraries.CLASS_PATH, Drawing.class.getName()),
                        Stream.of(kind, file.toString(), Integer.toString(page)),
                        Stream.of(Integer.toString(settings.maxPixels())))
                .flatMap(part -> part)
                .toList();
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    private Picture drawn(Process process) throws DrawingFailed {
        running.add(process);
        process.onExit()
                .orTimeout(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> process.destroyForcibly());
        try (var output = process.getInputStream()) {
            byte[] written = output.readNBytes(MOST_BYTES + 1);
            if (written.length > MOST_BYTES) {
                throw new DrawingFailed("a picture of more than " + MOST_BYTES + " bytes");
            }
            int status = process.waitFor();
            if (status != 0) {
                throw new DrawingFailed("the drawing process ended with " + status);
            }
            return Picture.read(written);
        } catch (IOException e) {
            throw new DrawingFailed("the drawing process ended early: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrawingFailed("interrupted");
        } finally {
            process.destroyForcibly();
            running.remove(process);
        }
    }

    /** Whoever waits for a picture has none then. */
    @PreDestroy
    void stop() {
        running.forEach(Process::destroyForcibly);
    }

    /** Why there is no picture. */
    static final class DrawingFailed extends Exception {

        private static final long serialVersionUID = 1L;

        DrawingFailed(String message) {
            super(message);
        }
    }

    /** The few that draw, of all that this process runs on: a short class path starts faster. */
    private static final class Libraries {

        static final String CLASS_PATH = Stream.of(
                        Drawing.class, PDDocument.class, RandomAccessRead.class, TTFParser.class, LogFactory.class)
                .map(Libraries::origin)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));

        private static String origin(Class<?> type) {
            try {
                return Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(type + " does not come from a file", e);
            }
        }
    }
}
