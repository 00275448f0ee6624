package cn.biaogan.standalone.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds (RSS), in KiB; 0 where the system has no {@code /proc}. */
public final class ResidentMemory {

    private ResidentMemory() {}

    public static long ofProcess(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    public static String shown(long kibibytes) {
        return kibibytes == 0 ? "–" : Math.round(kibibytes / 1024.0) + " MiB";
    }
}
