package cn.biaogan.publication.certificate.sealing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** Keys as text (RFC 7468). */
final class Pem {

    private Pem() {}

    static String text(PemObject content) {
        var text = new StringWriter();
        try (var writer = new PemWriter(text)) {
            writer.writeObject(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
