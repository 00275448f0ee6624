package cn.biaogan.application.evidence.preview.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The process: writes the {@link Picture} to its output, or ends with another status than 0. */
public final class Drawing {

    private static final Path FIRST_TO_GO = Path.of("/proc/self/oom_score_adj");

    private Drawing() {}

    /** @param arguments {@code pdf} or {@code photograph}, the file, the page from 1, pixels of the longer side */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(Drawing::endWithTheService);
        goFirst();
        ImageIO.setUseCache(false);
        var file = Path.of(arguments[1]);
        int page = Integer.parseInt(arguments[2]);
        int maxPixels = Integer.parseInt(arguments[3]);
        var picture = arguments[0].equals("pdf")
                ? new PdfPage(maxPixels).of(file, page)
                : new Photograph(maxPixels).of(file, page);
        picture.write(System.out);
        System.exit(0);
    }

    /** The service holds the other end of the input, and lets go of it at the latest when it dies. */
    private static void endWithTheService() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Where the machine runs out of memory all the same, the kernel ends this process before any other. */
    private static void goFirst() {
        try {
            if (Files.exists(FIRST_TO_GO)) {
                Files.writeString(FIRST_TO_GO, "1000");
            }
        } catch (IOException e) {
            System.err.println("not marked as the first to go: " + e);
        }
    }
}
