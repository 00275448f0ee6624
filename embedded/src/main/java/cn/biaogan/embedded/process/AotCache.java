package cn.biaogan.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the classes a program loaded and linked, so that it starts in half the time. The file is of no use to another
 * JDK, other options or other jars: each of these makes its own, and a new build's takes the place of the former one.
 * Of several systems on one machine the first one makes it; the others start as they are meanwhile.
 *
 * @param folder where the files are kept, up to 200 MB each
 * @param name of the program
 */
public record AotCache(Path folder, String name) {

    private static final String INPUT = "-XX:AOTCache=";
    private static final String OUTPUT = "-XX:AOTCacheOutput=";
    /** After the name of a file: which process has it made. */
    private static final String MAKER = ".by";

    /**
     * The program as it starts fastest: with what an earlier run kept, else so that this run keeps it when it ends after
     * SIGTERM, which takes it some 20 s and 1 GB more. As it is, when its classes come out of folders or nothing can be
     * kept here.
     */
    public ChildJvm fastest(ChildJvm jvm) {
        if (!entries(jvm).allMatch(Files::isRegularFile)) {
            return jvm;
        }
        try {
            Path kept = fileFor(jvm);
            return isWhole(kept)
                    ? jvm.with(List.of(INPUT + kept, "-Xlog:aot*=off"))
                    : jvm.with(List.of(OUTPUT + afresh(kept), "-Xlog:aot*=error"));
        } catch (IOException | UncheckedIOException cannotKeep) {
            return jvm;
        }
    }

    /** True when the process will keep its classes, which takes it longer to end. */
    static boolean isRecording(Stream<String> command) {
        return command.anyMatch(word -> word.startsWith(OUTPUT));
    }

    /** True while a program that this process started has yet to keep its classes in the folder. */
    public static boolean isMaking(Path folder, long pid) {
        try (var makers = Files.newDirectoryStream(folder, "*.aot" + MAKER)) {
            for (Path maker : makers) {
                String file = maker.getFileName().toString();
                Path kept = maker.resolveSibling(file.substring(0, file.length() - MAKER.length()));
                if (Files.readString(maker).equals(Long.toString(pid)) && !isWhole(kept)) {
                    return true;
                }
            }
            return false;
        } catch (IOException nothingKept) {
            return false;
        }
    }

    /** What a process could not start with is kept no longer; its next start makes it anew. */
    static void distrust(List<String> command) {
        command.stream()
                .filter(word -> word.startsWith(INPUT))
                .map(word -> Path.of(word.substring(INPUT.length())))
                .forEach(kept -> {
                    try {
                        Files.deleteIfExists(kept);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Path fileFor(ChildJvm jvm) {
        String program = System.getProperty("java.vm.version") + meaningful(jvm.options()) + jvm.classPath();
        String build = entries(jvm).map(AotCache::stampOf).collect(Collectors.joining());
        return folder.resolve("%s-%s-%s.aot".formatted(name, digest(program), digest(build)));
    }

    /** System properties change nothing in what is kept. */
    private static List<String> meaningful(List<String> options) {
        return options.stream().filter(option -> !option.startsWith("-D")).toList();
    }

    private static String stampOf(Path jar) {
        try {
            var attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime() + " ";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    /** The JVM writes the first bytes last. */
    private static boolean isWhole(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.read() > 0;
        } catch (IOException none) {
            return false;
        }
    }

    private Path afresh(Path file) throws IOException {
        Path maker = file.resolveSibling(file.getFileName() + MAKER);
        Files.createDirectories(folder);
        if (!isOurs(maker)) {
            throw new IOException(file + " is being made by another process");
        }
        String former = file.getFileName().toString().replaceFirst("-[^-]*$", "-*.aot*");
        try (var files = Files.newDirectoryStream(folder, former)) {
            for (Path outdated : files) {
                if (!outdated.equals(maker)) {
                    Files.deleteIfExists(outdated);
                }
            }
        }
        return file;
    }

    /** Takes the making unless another living process has it. */
    private static boolean isOurs(Path maker) throws IOException {
        String own = Long.toString(ProcessHandle.current().pid());
        try {
            Files.writeString(maker, own, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            String pid = Files.readString(maker);
            if (pid.isEmpty()
                    || (!pid.equals(own)
                            && ProcessHandle.of(Long.parseLong(pid)).isPresent())) {
                return false;
            }
            Files.writeString(maker, own);
            return true;
        }
    }

    private static Stream<Path> entries(ChildJvm jvm) {
        return Stream.of(jvm.classPath().split(File.pathSeparator)).map(Path::of);
    }
}
