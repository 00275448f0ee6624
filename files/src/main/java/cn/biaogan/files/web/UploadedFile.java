package cn.biaogan.files.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MultipartFile;

/** An upload on disk for the time of one request. */
public record UploadedFile(Path path) implements AutoCloseable {

    public static UploadedFile of(MultipartFile upload) {
        try {
            var path = Files.createTempFile("file-", ".upload");
            var file = new UploadedFile(path);
            try {
                upload.transferTo(path);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
