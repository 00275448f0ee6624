package cn.biaogan.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line of a Java process on this JDK. */
public record ChildJvm(List<String> options, String classPath, String mainClass, List<String> arguments) {

    /** Options of a small process that starts fast. */
    public static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    public ChildJvm {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /** The {@code java} that runs this process. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The files these classes come from, as a class path. */
    public static String classPathOf(Class<?>... classes) {
        return Arrays.stream(classes)
                .map(ChildJvm::origin)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** All jars of a folder as a class path, in the order of their names. */
    public static String jarsOf(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " does not come from a file", e);
        }
    }

    /** The same with more options. */
    public ChildJvm with(List<String> more) {
        return new ChildJvm(Stream.concat(options.stream(), more.stream()).toList(), classPath, mainClass, arguments);
    }

    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }
}
