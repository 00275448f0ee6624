package cn.biaogan.publication.certificate.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.bouncycastle.util.io.pem.PemObject;

/** The file that holds the private key of the certificates, and nothing else does. */
public final class SigningKeyFile {

    private SigningKeyFile() {}

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
            Files.writeString(
                    fresh,
                    Pem.text(new PemObject("PRIVATE KEY", SigningKey.generate().encoded())));
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the signing key " + file, e);
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
