package cn.biaogan.recommendation.summary.sealing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** The file that holds the private key of the seals, and nothing else does. */
public final class SealKeyFile {

    private static final int BITS = 3072;

    private SealKeyFile() {}

    /**
     * Gives the file; when there is none yet, it is made with a fresh key, readable by its owner alone. A key that is
     * there is never replaced.
     */
    public static Path keep(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "fresh-", ".pem", ownerAlone(file));
            Files.writeString(fresh, pem());
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the key of the seals " + file, e);
        }
    }

    private static String pem() throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var text = new StringWriter();
            try (var writer = new PemWriter(text)) {
                writer.writeObject(new PemObject(
                        "PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded()));
            }
            return text.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] ownerAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
