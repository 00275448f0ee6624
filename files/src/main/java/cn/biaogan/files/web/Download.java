package cn.biaogan.files.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file: always as an attachment, never kept, never as active content. */
public final class Download {

    private Download() {}

    public static ResponseEntity<Resource> of(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .headers(headers -> describe(type, name, headers))
                .contentLength(bytes.length)
                .body(new ByteArrayResource(bytes));
    }

    public static void describe(String type, String name, HttpHeaders headers) {
        headers.setContentType(MediaType.parseMediaType(type));
        headers.setCacheControl(CacheControl.noStore());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cc}\\p{Cf}<>:\"/\\\\|?*]", "_"), StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
