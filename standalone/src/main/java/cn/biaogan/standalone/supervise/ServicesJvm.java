package cn.biaogan.standalone.supervise;

import cn.biaogan.standalone.home.Home;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the JVM of the services is run: small, quick to start, on the class path of this process. */
final class ServicesJvm {

    private ServicesJvm() {}

    /**
     * Without the second compiler, which takes 20 s of a small machine at every start.
     *
     * @param scratch for the files of uploads under way
     */
    static List<String> options(Home home, Path scratch) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx448m",
                "-Xss512k",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + scratch,
                "-D" + Home.PROJECT + "=" + home.project(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    /** In a stable order, whatever the order in which the folder listed its jars. */
    static String classPath() {
        return ordered(System.getProperty("java.class.path"));
    }

    static String ordered(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
