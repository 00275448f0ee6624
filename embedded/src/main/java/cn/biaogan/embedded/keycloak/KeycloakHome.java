package cn.biaogan.embedded.keycloak;

import cn.biaogan.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** A home folder: the database, the realms to import, and the password of the first administrator. */
record KeycloakHome(Path folder) {

    static final String ADMIN = "admin";

    /** True until a first start came to its end; what an interrupted one left is thrown away by {@link #prepare}. */
    boolean fresh() {
        return !Files.exists(folder.resolve("ready"));
    }

    void prepare(KeycloakInstallation installation, List<Path> realmFiles, Path themes) {
        try {
            if (fresh()) {
                Folders.delete(folder.resolve("data"));
                Path imports = Files.createDirectories(folder.resolve("data/import"));
                for (Path realm : realmFiles) {
                    Files.copy(realm, imports.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.createDirectories(folder.resolve("conf"));
            Files.createDirectories(folder.resolve("providers"));
            link("lib", installation.folder().resolve("lib"));
            link("themes", themes.toAbsolutePath());
            Folders.delete(folder.resolve("data/tmp/kc-gzip-cache")); // would go on showing the themes of before
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    void markReady() {
        try {
            Files.writeString(folder.resolve("ready"), "imported\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the master realm's first administrator; drawn once, kept in a file only its owner reads. */
    String adminPassword() {
        Path file = folder.resolve("admin-password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(folder);
            byte[] drawn = new byte[18];
            new SecureRandom().nextBytes(drawn);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
