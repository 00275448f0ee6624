package cn.biaogan.system.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Ends this process as kill -9 would, at a point that is armed. The mark goes first, so that it happens once. */
final class CrashTrap {

    private static final int KILLED = 137;

    private final Path folder;
    private final String service;
    private final Map<CrashPoint, Integer> passes = new EnumMap<>(CrashPoint.class);

    CrashTrap(Path folder, String service) {
        this.folder = folder;
        this.service = service;
    }

    synchronized void pass(CrashPoint point) {
        Path mark = point.mark(folder, service);
        if (!Files.exists(mark)) {
            return;
        }
        try {
            int after = Integer.parseInt(Files.readString(mark));
            if (passes.merge(point, 1, Integer::sum) > after) {
                CrashPoint.noteDeath(folder, ProcessHandle.current().pid());
                Files.delete(mark);
                Runtime.getRuntime().halt(KILLED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
