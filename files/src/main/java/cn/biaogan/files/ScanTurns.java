package cn.biaogan.files;

import java.time.Duration;

/** Sees to it that of several instances one at a time searches what waits. */
@FunctionalInterface
public interface ScanTurns {

    /** Whether it is this instance's turn, for that long from now on. */
    boolean mine(String what, Duration time);
}
