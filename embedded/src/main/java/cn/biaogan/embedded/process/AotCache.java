package cn.biaogan.embedded.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of a program, loaded and linked once and kept in a file: it starts in less than half the time. The file is of
 * no use to another JDK or class path and is then ignored by the JVM.
 */
public record AotCache(Path file) {

    /** The program with the cache, when there is one. */
    public ChildJvm use(ChildJvm jvm) {
        return Files.isRegularFile(file) ? with(jvm, List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off")) : jvm;
    }

    /** The program so that it writes the cache when it ends after SIGTERM, which takes it some 20 s and 1 GB. */
    public ChildJvm record(ChildJvm jvm) {
        return with(jvm, List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=error"));
    }

    public boolean exists() {
        return Files.isRegularFile(file);
    }

    private static ChildJvm with(ChildJvm jvm, List<String> more) {
        var options = new ArrayList<>(jvm.options());
        options.addAll(more);
        return new ChildJvm(options, jvm.classPath(), jvm.mainClass(), jvm.arguments());
    }
}
