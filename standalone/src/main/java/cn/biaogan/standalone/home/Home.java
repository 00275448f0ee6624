package cn.biaogan.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder of one running system: for each part a folder with its data and its log, and {@code run} for the notes of
 * the processes.
 *
 * @param project where the project was built; holds {@code servers/target} and {@code deploy}
 */
public record Home(Path folder, Path project) {

    /** System property: the project's folder; the launcher sets it. */
    public static final String PROJECT = "biaogan.project";

    /** {@code BIAOGAN_HOME}, else {@code .biaogan} in the project. */
    public static Home of(Map<String, String> environment) {
        Path project =
                Path.of(System.getProperty(PROJECT, ".")).toAbsolutePath().normalize();
        String named = environment.getOrDefault("BIAOGAN_HOME", "");
        Path folder = named.isBlank() ? project.resolve(".biaogan") : Path.of(named);
        return new Home(folder.toAbsolutePath().normalize(), project);
    }

    /** Personal data and keys lie below: for this account alone, where the file system knows accounts. */
    void keepFromOthers() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Where a part keeps its data. */
    public Path of(String part) {
        return made(folder.resolve(part));
    }

    /** What a part prints. */
    public Path log(String part) {
        return folder.resolve(part).resolve(part + ".log");
    }

    /** The notes of the running processes. */
    public Path run() {
        return made(folder.resolve("run"));
    }

    private static Path made(Path wanted) {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(wanted + " cannot be made", e);
        }
    }
}
