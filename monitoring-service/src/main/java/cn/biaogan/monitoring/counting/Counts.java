package cn.biaogan.monitoring.counting;

import cn.biaogan.monitoring.fact.Cell;
import java.util.Map;

/** The counts as they stand. */
public interface Counts {

    /** @throws CatchingUp until all counts are in memory again */
    Map<Cell, Long> of(String cycleId);
}
