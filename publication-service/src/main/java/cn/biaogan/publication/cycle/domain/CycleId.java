package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Ids;

/**
 * Identity of a cycle: the year and the edition within it, from 1. An edition is proposed only after the one before is
 * closed for good, so that a year never has two cycles under way, whoever proposes at the same time.
 */
public record CycleId(int year, int edition) {

    public static CycleId firstOf(int year) {
        return new CycleId(year, 1);
    }

    public CycleId next() {
        return new CycleId(year, edition + 1);
    }

    public String text() {
        return Ids.derived("cycle", Integer.toString(year), Integer.toString(edition))
                .toString();
    }
}
