package cn.biaogan.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** 32 bytes in Base64 that a home draws once and keeps, in a file that its owner alone reads. */
public record KeptSecret(Path file) {

    private static final int SIZE = 32;

    /** @param name of the secret among the keys of the home */
    public static KeptSecret in(Home home, String name) {
        Path file = home.of("keys").resolve(name + ".key");
        if (!Files.exists(file)) {
            draw(file);
        }
        return new KeptSecret(file);
    }

    public String text() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Path file) {
        byte[] drawn = new byte[SIZE];
        new SecureRandom().nextBytes(drawn);
        try {
            Path fresh = Files.createTempFile(file.getParent(), "fresh-", ".key", ownerAlone(file));
            Files.writeString(fresh, Base64.getEncoder().encodeToString(drawn));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a secret in " + file, e);
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
