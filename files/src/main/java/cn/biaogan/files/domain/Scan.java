package cn.biaogan.files.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file was searched for malicious content.
 *
 * @param finding name of what was found
 * @param at when it was searched
 */
public record Scan(
        State state, @Nullable String finding, @Nullable Instant at) {

    /** How far it is. */
    public enum State {
        /** There was no scanner when the file came. */
        UNSCANNED,
        /** There is one that could not be reached yet. */
        PENDING,
        CLEAN,
        INFECTED
    }

    public static final Scan NONE = new Scan(State.UNSCANNED, null, null);

    public static final Scan PENDING = new Scan(State.PENDING, null, null);

    /** @param finding {@code null} when nothing was found */
    public static Scan done(@Nullable String finding, Instant at) {
        return new Scan(finding == null ? State.CLEAN : State.INFECTED, finding, at);
    }

    public boolean pending() {
        return state == State.PENDING;
    }

    public boolean infected() {
        return state == State.INFECTED;
    }

    /** Whether a scanner has still to see it. */
    public boolean waiting() {
        return state == State.PENDING || state == State.UNSCANNED;
    }

    /**
     * What was not scanned for want of a scanner may be read; what waits for one only by those it is of.
     *
     * @throws FileRejection when nobody, or not this reader, may open it
     */
    public void requireReadable(String fileName, boolean own) {
        if (infected()) {
            throw FileRejection.Infected.kept(fileName, Objects.requireNonNullElse(finding, ""));
        }
        if (pending() && !own) {
            throw new FileRejection.NotScanned(fileName);
        }
    }
}
