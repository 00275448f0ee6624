package cn.biaogan.files;

import cn.biaogan.files.domain.FileKind;
import cn.biaogan.files.domain.FileName;
import cn.biaogan.files.domain.FileRejection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file before it is taken: its size, and what its bytes are whatever its name says. */
public final class FileInspection {

    private static final long MEGABYTE = 1024L * 1024;

    private final FileLimits limits;
    private final Unpacking unpacking;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    public FileInspection(FileLimits limits) {
        this.limits = limits;
        this.unpacking = new Unpacking(limits);
    }

    /** @throws FileRejection when the file is empty, too big, of a kind not taken, or not what its name says */
    public FileKind inspect(Path file, FileName name) {
        try {
            FileKind claimed = expect(name, Files.size(file));
            String detected = detect(file);
            if (!claimed.mediaType().equals(detected)) {
                throw new FileRejection.TypeMismatch(name.value(), detected);
            }
            if (claimed.packed()) {
                unpacking.requireBearable(file, name);
            }
            return claimed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FileRejection when a file of that name and size is not taken whatever is in it */
    public FileKind expect(FileName name, long size) {
        checkSize(size);
        return FileKind.named(name)
                .filter(limits.kinds()::contains)
                .orElseThrow(() -> new FileRejection.TypeNotAllowed(allowed()));
    }

    private void checkSize(long size) {
        if (size < 1) { // whatever somebody announces
            throw new FileRejection.Empty();
        }
        if (size > limits.maxSize().toBytes()) {
            throw new FileRejection.TooLarge(limits.maxSize().toBytes() / MEGABYTE);
        }
    }

    private String allowed() {
        return limits.kinds().stream().sorted().map(FileKind::name).collect(Collectors.joining(", "));
    }

    private String detect(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            String type = types.detect(bytes, new Metadata()).getBaseType().toString();
            if (type.equals("application/x-tika-msoffice")) {
                return OldOffice.kindOf(file).map(FileKind::mediaType).orElse(type);
            }
            return packed(type) ? insideOf(file).map(FileKind::mediaType).orElse(type) : type;
        }
    }

    private static boolean packed(String type) {
        return type.equals("application/zip") || type.equals("application/x-tika-ooxml");
    }

    /** Reads the tables of contents only, so that nothing is unpacked. With macros it is no such file. */
    private static Optional<FileKind> insideOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(FileKind.OFD);
            }
            boolean office = OfficeParts.harmless(zip);
            if (office && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            if (office && zip.getEntry("ppt/presentation.xml") != null) {
                return Optional.of(FileKind.PPTX);
            }
            return office && zip.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }
}
