package cn.biaogan.files;

import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive into nothing and counts, so that no reader of the file is surprised by what it holds. What the
 * archive says of its own sizes is not believed.
 */
record Unpacking(FileLimits limits) {

    private static final int MOST_ENTRIES = 10_000;

    /** So much harms nobody, however small it was packed. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    /** @throws FileRejection when it holds too much, or cannot be unpacked */
    void requireBearable(Path file, FileName name) throws IOException {
        long bearable =
                Math.min(limits.maxUnpacked().toBytes(), Math.max(HARMLESS, Files.size(file) * limits.maxRatio()));
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || !fits(zip, bearable)) {
                throw new FileRejection.UnpacksTooLarge(
                        name.value(), limits.maxUnpacked().toBytes() / MEGABYTE);
            }
        } catch (ZipException broken) {
            throw new FileRejection.TypeMismatch(name.value(), "application/zip");
        }
    }

    private static boolean fits(ZipFile zip, long bearable) throws IOException {
        long left = bearable;
        var buffer = new byte[64 * 1024];
        for (ZipEntry entry : zip.stream().toList()) {
            try (var content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
