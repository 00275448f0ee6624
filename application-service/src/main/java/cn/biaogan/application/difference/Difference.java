package cn.biaogan.application.difference;

import org.jspecify.annotations.Nullable;

/**
 * One place that is not the same in two versions.
 *
 * @param pointer JSON pointer of the place
 * @param section of the form; {@code profile}, {@code avoidances} and {@code evidence} beside its own
 * @param before as it is read, absent when there was nothing; files by their names
 */
public record Difference(
        String pointer,
        String section,
        Label label,
        @Nullable Object before,
        @Nullable Object after) {

    /** What a place is called; English is a translation. */
    public record Label(String zh, String en) {}

    /** What happened to a place. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
