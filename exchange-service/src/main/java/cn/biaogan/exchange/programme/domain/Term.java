package cn.biaogan.exchange.programme.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a cycle, for everyone or for one unit.
 *
 * @param since when it was set
 * @param unit that has it for itself; absent for everyone's
 */
public record Term(
        Deadline deadline,
        Instant end,
        Instant since,
        @Nullable Unit unit) {}
