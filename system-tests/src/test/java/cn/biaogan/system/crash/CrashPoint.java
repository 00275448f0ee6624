package cn.biaogan.system.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a service may be made to die. */
public enum CrashPoint {
    /** The document is written, its event not yet sent. */
    BETWEEN_WRITE_AND_RELAY,
    /** The broker has the event, the document still holds it. */
    BETWEEN_RELAY_AND_ACKNOWLEDGEMENT,
    /** The event is applied, the cursor of its key not yet moved. */
    BETWEEN_APPLY_AND_CURSOR,
    /** The cursor is moved, the offset not yet committed. */
    BETWEEN_CURSOR_AND_OFFSET;

    private static final String LAST_DEAD = "last-dead";

    /**
     * Arms the point for one death.
     *
     * @param service that dies, such as {@code application}
     * @param after so many passes
     */
    public void arm(Path folder, String service, int after) {
        try {
            Files.createDirectories(folder);
            Files.writeString(mark(folder, service), Integer.toString(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the service live, when it has not died there. */
    public void disarm(Path folder, String service) {
        try {
            Files.deleteIfExists(mark(folder, service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False again once the service died there. */
    public boolean isArmed(Path folder, String service) {
        return Files.exists(mark(folder, service));
    }

    /** The process that died last. */
    public static long lastDead(Path folder) {
        try {
            return Long.parseLong(Files.readString(folder.resolve(LAST_DEAD)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void noteDeath(Path folder, long pid) throws IOException {
        Files.writeString(folder.resolve(LAST_DEAD), Long.toString(pid));
    }

    Path mark(Path folder, String service) {
        return folder.resolve(service + "." + name());
    }
}
