package cn.biaogan.application.filing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Called back by the enterprise; the unit has not let go of it yet. */
public record Withdrawn(Folder folder, @Nullable String reason, Instant at) implements Application {

    @Override
    public Withdrawn with(Folder next) {
        return new Withdrawn(next, reason, at);
    }
}
